using HotChocolate.Language;
using HotChocolate.Types;

namespace HotChocolate.Validation;

/// <summary>Section 5.5.2.3, Fragment Spread Is Possible: some object is of the type around a fragment and of the fragment's own.</summary>
internal sealed class FragmentSpreadIsPossibleRule : ValidationRule
{
    /// <inheritdoc />
    public override void EnterSpread(FragmentSpreadNode spread, INamedType? parent, FragmentDefinitionNode? target, ValidationContext context)
    {
        if (target is not null)
        {
            Check(target, parent, context.FindType(target.TypeCondition), context);
        }
    }

    /// <inheritdoc />
    public override void EnterInlineFragment(InlineFragmentNode fragment, INamedType? parent, INamedType? condition, ValidationContext context)
        => Check(fragment, parent, condition, context);

    private static void Check(ISyntaxNode fragment, INamedType? parent, INamedType? condition, ValidationContext context)
    {
        if (parent is not null && condition is not null && parent.IsComposite() && condition.IsComposite() && !Overlap(parent, condition, context.Schema))
        {
            context.Report(ValidationErrors.FragmentNotPossible(fragment, condition, parent, context.CurrentPath()));
        }
    }

    private static bool Overlap(INamedType parent, INamedType condition, Schema schema)
        => ReferenceEquals(parent, condition) || schema.GetPossibleTypes(parent).Any(type => schema.IsPossibleType(condition, type));
}
