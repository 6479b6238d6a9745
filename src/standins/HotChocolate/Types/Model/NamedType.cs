using HotChocolate.Language;

namespace HotChocolate.Types;

/// <summary>What all named types but scalars share.</summary>
internal abstract class NamedType(string name, string? description, Type runtimeType) : INamedType
{
    public abstract TypeKind Kind { get; }

    public string Name { get; } = name;

    public string? Description { get; } = description;

    public Type RuntimeType { get; } = runtimeType;

    public IReadOnlyList<DirectiveNode> Directives { get; init; } = [];

    public override string ToString() => Name;
}
