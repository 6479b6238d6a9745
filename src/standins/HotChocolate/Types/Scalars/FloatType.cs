using System.Globalization;
using HotChocolate.Language;

namespace HotChocolate.Types;

/// <summary>Double-precision numbers, read from whole numbers too (October 2021, 3.5.2).</summary>
public class FloatType : ScalarType<double>
{
    /// <summary>Makes the scalar <c>Float</c>.</summary>
    public FloatType()
        : base("Float", BindingBehavior.Implicit)
    {
    }

    /// <inheritdoc/>
    public override bool IsInstanceOfType(IValueNode valueSyntax) =>
        valueSyntax is NullValueNode || TryRead(valueSyntax, out _);

    /// <inheritdoc/>
    public override object? ParseLiteral(IValueNode valueSyntax) => valueSyntax switch
    {
        NullValueNode => null,
        _ when TryRead(valueSyntax, out var value) => value,
        _ => throw ScalarErrors.CannotParseLiteral(this, valueSyntax),
    };

    /// <inheritdoc/>
    public override IValueNode ParseValue(object? runtimeValue) => runtimeValue switch
    {
        null => NullValueNode.Default,
        double or float or int => new FloatValueNode(Convert.ToDouble(runtimeValue, CultureInfo.InvariantCulture)),
        _ => throw ScalarErrors.CannotParseValue(this, runtimeValue),
    };

    /// <inheritdoc/>
    public override IValueNode ParseResult(object? resultValue) => ParseValue(resultValue);

    /// <inheritdoc/>
    public override bool TrySerialize(object? runtimeValue, out object? resultValue)
    {
        resultValue = runtimeValue switch
        {
            double value when double.IsFinite(value) => runtimeValue,
            float value when float.IsFinite(value) => (double)value,
            byte or short or int or long => Convert.ToDouble(runtimeValue, CultureInfo.InvariantCulture),
            _ => null,
        };
        return runtimeValue is null || resultValue is not null;
    }

    /// <inheritdoc/>
    public override bool TryDeserialize(object? resultValue, out object? runtimeValue) => TrySerialize(resultValue, out runtimeValue);

    private static bool TryRead(IValueNode literal, out double value)
    {
        value = 0;
        var text = (literal as FloatValueNode)?.Value ?? (literal as IntValueNode)?.Value;
        return text is not null && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out value) && double.IsFinite(value);
    }
}
