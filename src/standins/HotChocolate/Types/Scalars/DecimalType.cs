using System.Globalization;
using HotChocolate.Language;

namespace HotChocolate.Types;

/// <summary>Decimal numbers.</summary>
public class DecimalType : ScalarType<decimal>
{
    /// <summary>Makes the scalar <c>Decimal</c>.</summary>
    public DecimalType()
        : base("Decimal", BindingBehavior.Implicit) =>
        Description = "The `Decimal` scalar type represents a decimal floating-point number.";

    /// <inheritdoc/>
    public override bool IsInstanceOfType(IValueNode valueSyntax) => valueSyntax is NullValueNode || TryRead(valueSyntax, out _);

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
        decimal value => new FloatValueNode(value),
        _ => throw ScalarErrors.CannotParseValue(this, runtimeValue),
    };

    /// <inheritdoc/>
    public override IValueNode ParseResult(object? resultValue) => ParseValue(resultValue);

    private static bool TryRead(IValueNode literal, out decimal value)
    {
        value = 0;
        var text = (literal as FloatValueNode)?.Value ?? (literal as IntValueNode)?.Value;
        return text is not null && decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out value);
    }
}
