using HotChocolate.Language;
using HotChocolate.Types;

namespace HotChocolate.Validation;

/// <summary>A scalar that takes any literal.</summary>
internal sealed class AnyScalar(string name) : ScalarType(name)
{
    public override Type RuntimeType => typeof(object);

    public override bool IsInstanceOfType(IValueNode valueSyntax) => true;

    public override object? ParseLiteral(IValueNode valueSyntax) => valueSyntax.Value;

    public override IValueNode ParseValue(object? runtimeValue) => throw new NotSupportedException();

    public override IValueNode ParseResult(object? resultValue) => throw new NotSupportedException();

    public override bool TrySerialize(object? runtimeValue, out object? resultValue)
    {
        resultValue = runtimeValue;
        return true;
    }

    public override bool TryDeserialize(object? resultValue, out object? runtimeValue) => throw new NotSupportedException();
}
