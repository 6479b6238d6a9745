namespace HotChocolate.Language;

/// <summary>An extension of a named type (section 3.4.3).</summary>
public interface ITypeExtensionNode : ITypeSystemExtensionNode, INamedSyntaxNode
{
}
