namespace HotChocolate.Language;

/// <summary>What definitions and extensions of input objects share.</summary>
public abstract class InputObjectTypeDefinitionNodeBase : NamedSyntaxNode
{
    /// <summary>Initialises the shared parts.</summary>
    /// <param name="location">Where the node stands, if known.</param>
    /// <param name="name">The name.</param>
    /// <param name="directives">The applied directives.</param>
    /// <param name="fields">The input fields.</param>
    /// <exception cref="ArgumentNullException">A required part is null.</exception>
    protected InputObjectTypeDefinitionNodeBase(
        Location? location,
        NameNode name,
        IReadOnlyList<DirectiveNode> directives,
        IReadOnlyList<InputValueDefinitionNode> fields)
        : base(location, name, directives)
    {
        ArgumentNullException.ThrowIfNull(fields);
        Fields = fields;
    }

    /// <summary>Gets the input fields.</summary>
    public IReadOnlyList<InputValueDefinitionNode> Fields { get; }
}
