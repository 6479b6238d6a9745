using HotChocolate.Language;

namespace HotChocolate.Types;

/// <summary>True or false (October 2021, 3.5.4).</summary>
public class BooleanType : ScalarType<bool, BooleanValueNode>
{
    /// <summary>Makes the scalar <c>Boolean</c>.</summary>
    public BooleanType()
        : base("Boolean", BindingBehavior.Implicit)
    {
    }

    /// <inheritdoc/>
    public override IValueNode ParseResult(object? resultValue) => ParseValue(resultValue);

    /// <inheritdoc/>
    protected override bool ParseLiteral(BooleanValueNode valueSyntax)
    {
        ArgumentNullException.ThrowIfNull(valueSyntax);
        return valueSyntax.Value;
    }

    /// <inheritdoc/>
    protected override BooleanValueNode ParseValue(bool runtimeValue) => runtimeValue ? BooleanValueNode.True : BooleanValueNode.False;
}
