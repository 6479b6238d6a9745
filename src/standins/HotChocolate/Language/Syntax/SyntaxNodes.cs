namespace HotChocolate.Language;

/// <summary>Reads optional children as lists, so that a node can list all its children in one expression.</summary>
internal static class SyntaxNodes
{
    /// <summary>Reads an optional child as a list of none or one.</summary>
    public static ISyntaxNode[] OrNone(this ISyntaxNode? node) => node is null ? [] : [node];
}
