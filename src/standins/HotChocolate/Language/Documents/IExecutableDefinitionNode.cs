namespace HotChocolate.Language;

/// <summary>A definition that can be executed: an operation or a fragment (section 2.2).</summary>
public interface IExecutableDefinitionNode : IDefinitionNode
{
}
