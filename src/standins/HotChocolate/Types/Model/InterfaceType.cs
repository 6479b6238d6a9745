namespace HotChocolate.Types;

/// <summary>An interface type (October 2021, 3.7).</summary>
internal sealed class InterfaceType(string name, string? description, Type runtimeType) : ComplexType(name, description, runtimeType)
{
    public override TypeKind Kind => TypeKind.Interface;
}
