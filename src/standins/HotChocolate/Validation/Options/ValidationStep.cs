namespace HotChocolate.Validation.Options;

/// <summary>One thing said about the validation for a schema; kept among the services until the validator is made.</summary>
internal sealed record ValidationStep(string SchemaName, Action<IServiceProvider, ValidationOptions> Apply);
