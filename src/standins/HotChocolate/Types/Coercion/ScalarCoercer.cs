using System.Globalization;
using HotChocolate.Language;

namespace HotChocolate.Types;

/// <summary>Reads a scalar, as a C# type near its own where a resolver wants that.</summary>
internal sealed class ScalarCoercer(ScalarType type, Type runtimeType) : InputCoercer
{
    protected override object? CoerceValue(IValueNode literal, Path path)
    {
        var value = type.ParseLiteral(literal);
        return value is null || runtimeType.IsInstanceOfType(value) ? value : Convert(value, literal, path);
    }

    private object Convert(object value, IValueNode literal, Path path)
    {
        try
        {
            return (value, runtimeType) switch
            {
                (DateTimeOffset time, _) when runtimeType == typeof(DateTime) => time.UtcDateTime,
                (string text, _) when runtimeType == typeof(Guid) => Guid.Parse(text, CultureInfo.InvariantCulture),
                _ => System.Convert.ChangeType(value, runtimeType, CultureInfo.InvariantCulture),
            };
        }
        catch (Exception e) when (e is FormatException or InvalidCastException or OverflowException)
        {
            throw CoercionErrors.CannotConvert(e, type, literal, path);
        }
    }
}
