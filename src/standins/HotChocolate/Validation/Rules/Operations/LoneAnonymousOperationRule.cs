using HotChocolate.Language;

namespace HotChocolate.Validation;

/// <summary>Section 5.2.3.1, Lone Anonymous Operation: an operation without a name stands alone.</summary>
internal sealed class LoneAnonymousOperationRule : ValidationRule
{
    /// <inheritdoc />
    public override void EnterDocument(DocumentNode document, ValidationContext context)
    {
        if (context.Operations.Count > 1 && context.Operations.FirstOrDefault(operation => operation.Name is null) is { } anonymous)
        {
            context.Report(ValidationErrors.OperationAnonymousMoreThanOne(anonymous, context.Operations.Count));
        }
    }
}
