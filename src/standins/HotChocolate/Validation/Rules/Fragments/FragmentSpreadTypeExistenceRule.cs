using HotChocolate.Language;
using HotChocolate.Types;

namespace HotChocolate.Validation;

/// <summary>Section 5.5.1.2, Fragment Spread Type Existence: the schema has the type a fragment applies to.</summary>
internal sealed class FragmentSpreadTypeExistenceRule : ValidationRule
{
    /// <inheritdoc />
    public override void EnterFragment(FragmentDefinitionNode fragment, INamedType? type, ValidationContext context)
    {
        if (type is null)
        {
            context.Report(ValidationErrors.FragmentTypeUnknown(fragment, fragment.TypeCondition, context.CurrentPath()));
        }
    }

    /// <inheritdoc />
    public override void EnterInlineFragment(InlineFragmentNode fragment, INamedType? parent, INamedType? condition, ValidationContext context)
    {
        if (condition is null && fragment.TypeCondition is not null)
        {
            context.Report(ValidationErrors.FragmentTypeUnknown(fragment, fragment.TypeCondition, context.CurrentPath()));
        }
    }
}
