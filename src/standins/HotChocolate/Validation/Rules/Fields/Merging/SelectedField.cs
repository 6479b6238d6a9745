using HotChocolate.Language;
using HotChocolate.Types;

namespace HotChocolate.Validation;

/// <summary>A field selection with the type it is selected on and its definition, if the schema has them.</summary>
internal readonly record struct SelectedField(FieldNode Node, INamedType? Parent, OutputField? Definition)
{
    /// <summary>Gets what is selected from the field's value.</summary>
    public TypedSelections? Selections => Node.SelectionSet is null ? null : new TypedSelections(Node.SelectionSet, Definition?.Type.NamedType());
}
