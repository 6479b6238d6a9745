namespace HotChocolate.Language;

/// <summary>The definition of a named type (section 3.4).</summary>
public interface ITypeDefinitionNode : ITypeSystemDefinitionNode, INamedSyntaxNode
{
    /// <summary>Gets the description written before the definition, if any.</summary>
    StringValueNode? Description { get; }
}
