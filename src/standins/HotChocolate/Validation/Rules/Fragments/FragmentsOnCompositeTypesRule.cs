using HotChocolate.Language;
using HotChocolate.Types;

namespace HotChocolate.Validation;

/// <summary>Section 5.5.1.3, Fragments on Object, Interface or Union Types: only what has fields can have a fragment.</summary>
internal sealed class FragmentsOnCompositeTypesRule : ValidationRule
{
    /// <inheritdoc />
    public override void EnterFragment(FragmentDefinitionNode fragment, INamedType? type, ValidationContext context) => Check(fragment, type, context);

    /// <inheritdoc />
    public override void EnterInlineFragment(InlineFragmentNode fragment, INamedType? parent, INamedType? condition, ValidationContext context)
    {
        if (fragment.TypeCondition is not null)
        {
            Check(fragment, condition, context);
        }
    }

    private static void Check(ISyntaxNode fragment, INamedType? type, ValidationContext context)
    {
        if (type is not null && !type.IsComposite())
        {
            context.Report(ValidationErrors.FragmentOnLeafType(fragment, type, context.CurrentPath()));
        }
    }
}
