namespace HotChocolate.Language;

/// <summary>A definition of the type system (section 3.1).</summary>
public interface ITypeSystemDefinitionNode : IDefinitionNode
{
}
