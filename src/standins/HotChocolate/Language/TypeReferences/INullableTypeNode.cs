namespace HotChocolate.Language;

/// <summary>A type reference that may stand inside a non-null reference: a named type or a list (section 2.11).</summary>
public interface INullableTypeNode : ITypeNode
{
}
