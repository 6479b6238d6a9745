namespace HotChocolate.Types;

/// <summary>An object type (October 2021, 3.6).</summary>
internal sealed class ObjectType(string name, string? description, Type runtimeType) : ComplexType(name, description, runtimeType)
{
    public override TypeKind Kind => TypeKind.Object;
}
