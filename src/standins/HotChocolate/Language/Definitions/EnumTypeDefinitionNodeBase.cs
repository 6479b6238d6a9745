namespace HotChocolate.Language;

/// <summary>What definitions and extensions of enums share.</summary>
public abstract class EnumTypeDefinitionNodeBase : NamedSyntaxNode
{
    /// <summary>Initialises the shared parts.</summary>
    /// <param name="location">Where the node stands, if known.</param>
    /// <param name="name">The name.</param>
    /// <param name="directives">The applied directives.</param>
    /// <param name="values">The enum values.</param>
    /// <exception cref="ArgumentNullException">A required part is null.</exception>
    protected EnumTypeDefinitionNodeBase(
        Location? location,
        NameNode name,
        IReadOnlyList<DirectiveNode> directives,
        IReadOnlyList<EnumValueDefinitionNode> values)
        : base(location, name, directives)
    {
        ArgumentNullException.ThrowIfNull(values);
        Values = values;
    }

    /// <summary>Gets the enum values.</summary>
    public IReadOnlyList<EnumValueDefinitionNode> Values { get; }
}
