using HotChocolate.Language;
using HotChocolate.Types;

namespace HotChocolate.Validation;

/// <summary>Section 5.2.2.1, Operation Name Uniqueness: no two operations of a document have one name.</summary>
internal sealed class OperationNameUniquenessRule : ValidationRule
{
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    /// <inheritdoc />
    public override void EnterOperation(OperationDefinitionNode operation, ObjectType? root, ValidationContext context)
    {
        if (operation.Name is not null && !_names.Add(operation.Name.Value))
        {
            context.Report(ValidationErrors.OperationNameNotUnique(operation, operation.Name.Value));
        }
    }
}
