using HotChocolate.Language;
using HotChocolate.Types.Relay;

namespace HotChocolate.Types;

/// <summary>Reads a Relay id as the id inside its node type, which must be the expected one where one is.</summary>
internal sealed class IdCoercer(ScalarType type, Type runtimeType, Func<INodeIdSerializer> serializer, Func<string>? expectedType) : InputCoercer
{
    protected override object? CoerceValue(IValueNode literal, Path path)
    {
        var id = serializer().Parse((string)type.ParseLiteral(literal)!, runtimeType);
        return expectedType is null || id.TypeName == expectedType() ? id.InternalId : throw RelayErrors.WrongType(id.TypeName, expectedType());
    }
}
