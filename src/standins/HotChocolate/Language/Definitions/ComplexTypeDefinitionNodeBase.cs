namespace HotChocolate.Language;

/// <summary>What definitions and extensions of object types and interfaces share.</summary>
public abstract class ComplexTypeDefinitionNodeBase : NamedSyntaxNode
{
    /// <summary>Initialises the shared parts.</summary>
    /// <param name="location">Where the node stands, if known.</param>
    /// <param name="name">The name.</param>
    /// <param name="directives">The applied directives.</param>
    /// <param name="interfaces">The implemented interfaces.</param>
    /// <param name="fields">The fields.</param>
    /// <exception cref="ArgumentNullException">A required part is null.</exception>
    protected ComplexTypeDefinitionNodeBase(
        Location? location,
        NameNode name,
        IReadOnlyList<DirectiveNode> directives,
        IReadOnlyList<NamedTypeNode> interfaces,
        IReadOnlyList<FieldDefinitionNode> fields)
        : base(location, name, directives)
    {
        ArgumentNullException.ThrowIfNull(interfaces);
        ArgumentNullException.ThrowIfNull(fields);
        Interfaces = interfaces;
        Fields = fields;
    }

    /// <summary>Gets the implemented interfaces.</summary>
    public IReadOnlyList<NamedTypeNode> Interfaces { get; }

    /// <summary>Gets the fields.</summary>
    public IReadOnlyList<FieldDefinitionNode> Fields { get; }
}
