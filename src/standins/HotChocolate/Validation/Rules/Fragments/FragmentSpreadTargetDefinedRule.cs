using HotChocolate.Language;
using HotChocolate.Types;

namespace HotChocolate.Validation;

/// <summary>Section 5.5.2.1, Fragment Spread Target Defined: the document has the fragment that is spread.</summary>
internal sealed class FragmentSpreadTargetDefinedRule : ValidationRule
{
    /// <inheritdoc />
    public override void EnterSpread(FragmentSpreadNode spread, INamedType? parent, FragmentDefinitionNode? target, ValidationContext context)
    {
        if (target is null)
        {
            context.Report(ValidationErrors.FragmentDoesNotExist(spread, context.CurrentPath()));
        }
    }
}
