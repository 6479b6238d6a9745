using HotChocolate.Language;
using HotChocolate.Types;

namespace HotChocolate.Validation;

/// <summary>Section 5.2.1.1, Operation Type Existence: the schema has a root type for the kind of operation.</summary>
internal sealed class OperationTypeExistenceRule : ValidationRule
{
    /// <inheritdoc />
    public override void EnterOperation(OperationDefinitionNode operation, ObjectType? root, ValidationContext context)
    {
        if (root is null)
        {
            context.Report(ValidationErrors.OperationNotSupported(operation.Operation));
        }
    }
}
