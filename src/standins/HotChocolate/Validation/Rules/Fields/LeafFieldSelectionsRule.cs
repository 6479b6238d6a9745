using HotChocolate.Language;
using HotChocolate.Types;

namespace HotChocolate.Validation;

/// <summary>Section 5.3.3, Leaf Field Selections: scalars and enums are selected without selections, all others with.</summary>
internal sealed class LeafFieldSelectionsRule : ValidationRule
{
    /// <inheritdoc />
    public override void EnterField(FieldNode node, INamedType? parent, OutputField? field, ValidationContext context)
    {
        if (field is null || parent is null)
        {
            return;
        }

        var isLeaf = field.Type.NamedType().IsLeaf();
        if (isLeaf && node.SelectionSet is not null)
        {
            context.Report(ValidationErrors.LeafFieldWithSelections(node, parent, field.Type, context.CurrentPath()));
        }
        else if (!isLeaf && node.SelectionSet is null)
        {
            context.Report(ValidationErrors.CompositeFieldWithoutSelections(node, parent, field.Type, context.CurrentPath()));
        }
    }
}
