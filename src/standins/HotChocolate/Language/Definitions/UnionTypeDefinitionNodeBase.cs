namespace HotChocolate.Language;

/// <summary>What definitions and extensions of unions share.</summary>
public abstract class UnionTypeDefinitionNodeBase : NamedSyntaxNode
{
    /// <summary>Initialises the shared parts.</summary>
    /// <param name="location">Where the node stands, if known.</param>
    /// <param name="name">The name.</param>
    /// <param name="directives">The applied directives.</param>
    /// <param name="types">The member types.</param>
    /// <exception cref="ArgumentNullException">A required part is null.</exception>
    protected UnionTypeDefinitionNodeBase(
        Location? location,
        NameNode name,
        IReadOnlyList<DirectiveNode> directives,
        IReadOnlyList<NamedTypeNode> types)
        : base(location, name, directives)
    {
        ArgumentNullException.ThrowIfNull(types);
        Types = types;
    }

    /// <summary>Gets the member types.</summary>
    public IReadOnlyList<NamedTypeNode> Types { get; }
}
