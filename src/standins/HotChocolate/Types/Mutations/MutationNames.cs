using HotChocolate.Building;
using HotChocolate.Types;

namespace HotChocolate.Mutations;

/// <summary>The names that the conventions give to what belongs to one mutation.</summary>
internal sealed class MutationNames(MutationConventionOptions options, UseMutationConventionAttribute? own, string mutation)
{
    private const string Placeholder = "{MutationName}";

    public string InputType => own?.InputTypeName ?? Fill(options.InputTypeNamePattern, "Input");

    public string InputArgument => own?.InputArgumentName ?? options.InputArgumentName ?? "input";

    public string PayloadType => own?.PayloadTypeName ?? Fill(options.PayloadTypeNamePattern, "Payload");

    public string? PayloadField => own?.PayloadFieldName;

    public string ErrorType => own?.PayloadErrorTypeName ?? Fill(options.PayloadErrorTypeNamePattern, "Error");

    public string ErrorsField => own?.PayloadErrorsFieldName ?? options.PayloadErrorsFieldName ?? "errors";

    private string Fill(string? pattern, string suffix) =>
        (pattern ?? Placeholder + suffix).Replace(Placeholder, Names.ToPascalCase(mutation), StringComparison.Ordinal);
}
