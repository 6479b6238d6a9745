using HotChocolate.Language;

namespace HotChocolate.Execution.Compilation;

/// <summary>A place in the document that asks for a field, and the conditions under which it does.</summary>
internal readonly record struct SelectedNode(FieldNode Node, ulong Mask);
