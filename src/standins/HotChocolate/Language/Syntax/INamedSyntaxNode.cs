namespace HotChocolate.Language;

/// <summary>A syntax node with a name and directives.</summary>
public interface INamedSyntaxNode : ISyntaxNode, IHasName, IHasDirectives
{
}
