namespace HotChocolate.Language;

/// <summary>A selection: a field, a fragment spread or an inline fragment (section 2.4).</summary>
public interface ISelectionNode : ISyntaxNode, IHasDirectives
{
}
