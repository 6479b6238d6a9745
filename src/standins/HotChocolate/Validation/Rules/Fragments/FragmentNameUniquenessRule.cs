using HotChocolate.Language;

namespace HotChocolate.Validation;

/// <summary>Section 5.5.1.1, Fragment Name Uniqueness: no two fragments of a document have one name.</summary>
internal sealed class FragmentNameUniquenessRule : ValidationRule
{
    /// <inheritdoc />
    public override void EnterDocument(DocumentNode document, ValidationContext context)
    {
        foreach (var fragment in document.Definitions.OfType<FragmentDefinitionNode>())
        {
            if (!ReferenceEquals(context.Fragments[fragment.Name.Value], fragment))
            {
                context.Report(ValidationErrors.FragmentNameNotUnique(fragment));
            }
        }
    }
}
