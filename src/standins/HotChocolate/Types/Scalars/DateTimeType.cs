using System.Globalization;
using System.Text.RegularExpressions;

namespace HotChocolate.Types;

internal sealed partial class DateTimeType : TextScalarType<DateTimeOffset>
{
    public DateTimeType()
        : base("DateTime")
    {
        Description = "The `DateTime` scalar represents an ISO-8601 compliant date time type.";
        SpecifiedBy = new Uri("https://www.graphql-scalars.com/date-time");
    }

    protected override bool TryParse(string text, out DateTimeOffset value) =>
        TryParseExact(text, out value);

    protected override string Format(DateTimeOffset value) => value.Offset == TimeSpan.Zero
        ? value.ToString("yyyy-MM-dd'T'HH':'mm':'ss.fff'Z'", CultureInfo.InvariantCulture)
        : value.ToString("yyyy-MM-dd'T'HH':'mm':'ss.fffzzz", CultureInfo.InvariantCulture);

    protected override bool TryAccept(object? runtimeValue, out DateTimeOffset value)
    {
        value = runtimeValue switch
        {
            DateTimeOffset own => own,
            DateTime time => new DateTimeOffset(time.ToUniversalTime(), TimeSpan.Zero),
            _ => default,
        };
        return runtimeValue is DateTimeOffset or DateTime;
    }

    private static bool TryParseExact(string text, out DateTimeOffset value)
    {
        value = default;
        return !text.EndsWith("-00:00", StringComparison.Ordinal)
            && Pattern().IsMatch(text)
            && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out value);
    }

    /// <summary>A date, a time and an offset; RFC 3339 with at most seven digits of a second.</summary>
    [GeneratedRegex(@"^\d{4}-\d{2}-\d{2}[Tt]\d{2}:\d{2}:\d{2}(\.\d{1,7})?([Zz]|[+-]\d{2}:\d{2})$", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
