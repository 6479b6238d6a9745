using HotChocolate.Language;
using HotChocolate.Types;
using HotChocolate.Validation.Options;
using Microsoft.Extensions.DependencyInjection;

namespace HotChocolate.Validation;

/// <summary>Checks documents against a schema before they are executed (section 5). Thread-safe.</summary>
/// <param name="schema">The schema.</param>
/// <param name="options">The limits; not to be changed afterwards.</param>
internal sealed class DocumentValidator(Schema schema, ValidationOptions options)
{
    private readonly OutputField _typeName = new("__typename", null, new NonNullType(FindString(schema)));

    /// <summary>Makes the validator of a schema with the limits its builder was told.</summary>
    public static DocumentValidator Create(Schema schema, IServiceProvider services)
    {
        var options = new ValidationOptions();
        foreach (var step in services.GetServices<ValidationStep>().Where(step => step.SchemaName == schema.Name))
        {
            step.Apply(services, options);
        }

        return new DocumentValidator(schema, options);
    }

    /// <summary>Gets a value indicating whether a document that is valid once is valid for good.</summary>
    public bool IsCacheable => options.Rules.TrueForAll(rule => rule.IsCacheable);

    /// <summary>Validates a document.</summary>
    /// <param name="document">The document, whole.</param>
    /// <returns>What is wrong, up to the allowed number of errors; empty for a valid document.</returns>
    public IReadOnlyList<IError> Validate(DocumentNode document)
    {
        var context = new ValidationContext(schema, options, _typeName, document);
        foreach (var rule in options.Rules.OrderBy(rule => rule.Priority))
        {
            rule.Validate(context, document);
        }

        if (!context.IsFinished)
        {
            new DocumentWalker(context, SpecifiedRules.Create(options)).Walk();
        }

        return context.Errors;
    }

    private static INamedType FindString(Schema schema)
        => schema.TryGetType("String", out var type) ? type : throw new SchemaException("The schema has no String.");
}
