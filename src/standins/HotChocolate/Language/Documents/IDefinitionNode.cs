namespace HotChocolate.Language;

/// <summary>A top-level definition of a document (section 2.2).</summary>
public interface IDefinitionNode : ISyntaxNode
{
}
