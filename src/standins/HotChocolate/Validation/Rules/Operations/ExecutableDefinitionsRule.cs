using HotChocolate.Language;

namespace HotChocolate.Validation;

/// <summary>Section 5.1.1, Executable Definitions: a document to execute holds operations and fragments alone.</summary>
internal sealed class ExecutableDefinitionsRule : ValidationRule
{
    /// <inheritdoc />
    public override void EnterDocument(DocumentNode document, ValidationContext context)
    {
        if (document.Definitions.FirstOrDefault(definition => definition is not IExecutableDefinitionNode) is { } foreign)
        {
            context.Report(ValidationErrors.TypeSystemDefinitionNotAllowed(foreign));
        }
    }
}
