using HotChocolate.Language;

namespace HotChocolate.Types;

/// <summary>Text (October 2021, 3.5.3).</summary>
public class StringType : ScalarType<string, StringValueNode>
{
    /// <summary>Makes the scalar <c>String</c>.</summary>
    public StringType()
        : base("String", BindingBehavior.Implicit)
    {
    }

    /// <inheritdoc/>
    public override IValueNode ParseResult(object? resultValue) => ParseValue(resultValue);

    /// <inheritdoc/>
    protected override string ParseLiteral(StringValueNode valueSyntax)
    {
        ArgumentNullException.ThrowIfNull(valueSyntax);
        return valueSyntax.Value;
    }

    /// <inheritdoc/>
    protected override StringValueNode ParseValue(string runtimeValue) => new(runtimeValue);
}
