using System.Globalization;
using HotChocolate.Language;

namespace HotChocolate.Types;

/// <summary>An opaque id, read from text or a whole number and written as text (October 2021, 3.5.5).</summary>
public class IdType : ScalarType<string>
{
    /// <summary>Makes the scalar <c>ID</c>.</summary>
    public IdType()
        : base("ID")
    {
    }

    /// <inheritdoc/>
    public override bool IsInstanceOfType(IValueNode valueSyntax) => valueSyntax is StringValueNode or IntValueNode or NullValueNode;

    /// <inheritdoc/>
    public override object? ParseLiteral(IValueNode valueSyntax) => valueSyntax switch
    {
        StringValueNode text => text.Value,
        IntValueNode number => number.Value,
        NullValueNode => null,
        _ => throw ScalarErrors.CannotParseLiteral(this, valueSyntax),
    };

    /// <inheritdoc/>
    public override IValueNode ParseValue(object? runtimeValue) => runtimeValue switch
    {
        null => NullValueNode.Default,
        string text => new StringValueNode(text),
        _ => throw ScalarErrors.CannotParseValue(this, runtimeValue),
    };

    /// <inheritdoc/>
    public override IValueNode ParseResult(object? resultValue) => ParseValue(resultValue);

    /// <inheritdoc/>
    public override bool TrySerialize(object? runtimeValue, out object? resultValue)
    {
        resultValue = runtimeValue switch
        {
            string text => text,
            short or int or long or Guid => Convert.ToString(runtimeValue, CultureInfo.InvariantCulture),
            _ => null,
        };
        return runtimeValue is null || resultValue is not null;
    }

    /// <inheritdoc/>
    public override bool TryDeserialize(object? resultValue, out object? runtimeValue) => TrySerialize(resultValue, out runtimeValue);
}
