using HotChocolate.Language;

namespace HotChocolate.Execution.Compilation;

/// <summary>A place in the document that asks for a field.</summary>
/// <param name="Node">The place.</param>
/// <param name="Mask">The conditions under which it does.</param>
/// <param name="Position">Larger than that of the places before it.</param>
internal readonly record struct SelectedNode(FieldNode Node, ulong Mask, int Position)
{
    /// <summary>Whether a request with these conditions asks for the field here.</summary>
    public bool IsIncluded(ulong flags) => (Mask & flags) == Mask;
}
