using System.Xml;

namespace HotChocolate.Types;

internal sealed class TimeSpanType : TextScalarType<TimeSpan>
{
    public TimeSpanType()
        : base("TimeSpan")
    {
        Description = "The `TimeSpan` scalar represents an ISO-8601 compliant duration type.";
    }

    protected override bool TryParse(string text, out TimeSpan value) =>
        TryReadDuration(text, out value);

    protected override string Format(TimeSpan value) => XmlConvert.ToString(value);

    private static bool TryReadDuration(string text, out TimeSpan value)
    {
        try
        {
            value = XmlConvert.ToTimeSpan(text);
            return true;
        }
        catch (Exception e) when (e is FormatException or OverflowException)
        {
            value = default;
            return false;
        }
    }
}
