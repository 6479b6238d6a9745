using HotChocolate.Language;
using HotChocolate.Types;

namespace HotChocolate.Validation;

/// <summary>Section 5.3.1, Field Selections: a selected field is one of the type it is selected on; a union has none.</summary>
internal sealed class FieldSelectionsRule : ValidationRule
{
    /// <inheritdoc />
    public override void EnterSelectionSet(SelectionSetNode selections, INamedType? type, ValidationContext context)
    {
        if (type is UnionType && selections.Selections.Any(selection => selection is FieldNode field && field.Name.Value != context.TypeName.Name))
        {
            context.Report(ValidationErrors.UnionFieldSelected(selections, type, context.CurrentPath()));
        }
    }

    /// <inheritdoc />
    public override void EnterField(FieldNode node, INamedType? parent, OutputField? field, ValidationContext context)
    {
        if (field is null && parent is ComplexType)
        {
            context.Report(ValidationErrors.FieldDoesNotExist(node, parent, context.CurrentPath()));
        }
    }
}
