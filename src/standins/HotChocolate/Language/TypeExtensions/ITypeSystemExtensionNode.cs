namespace HotChocolate.Language;

/// <summary>An extension of the type system (section 3.2).</summary>
public interface ITypeSystemExtensionNode : IDefinitionNode
{
}
