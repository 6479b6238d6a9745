namespace HotChocolate.Types;

/// <summary>A union type (October 2021, 3.8).</summary>
internal sealed class UnionType(string name, string? description, Type runtimeType) : NamedType(name, description, runtimeType)
{
    public override TypeKind Kind => TypeKind.Union;

    public IReadOnlyList<ObjectType> Types { get; private set; } = [];

    public void Complete(IEnumerable<ObjectType> types) => Types = [.. types];
}
