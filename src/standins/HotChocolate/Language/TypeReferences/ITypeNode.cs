namespace HotChocolate.Language;

/// <summary>A reference to a type, as written behind a variable or field (section 2.11).</summary>
public interface ITypeNode : ISyntaxNode
{
}
