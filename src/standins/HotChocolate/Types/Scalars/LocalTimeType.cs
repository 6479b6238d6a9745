using System.Globalization;

namespace HotChocolate.Types;

internal sealed class LocalTimeType : TextScalarType<TimeOnly>
{
    public LocalTimeType()
        : base("LocalTime")
    {
        Description = "The LocalTime scalar type is a local time string (i.e., with no associated timezone) in 24-hr HH:mm:ss.";
    }

    protected override bool TryParse(string text, out TimeOnly value) =>
        TimeOnly.TryParseExact(text, "HH:mm:ss", CultureInfo.InvariantCulture, DateTimeStyles.None, out value);

    protected override string Format(TimeOnly value) => value.ToString("HH:mm:ss", CultureInfo.InvariantCulture);
}
