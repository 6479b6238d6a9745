using HotChocolate.Language;

namespace HotChocolate.Validation;

/// <summary>A rule of the application's own for the documents that clients send. Thread-safe.</summary>
public interface IDocumentValidatorRule
{
    /// <summary>Gets where the rule stands among others: lower numbers come first.</summary>
    ushort Priority { get; }

    /// <summary>Gets a value indicating whether what it says of a document holds for later requests too.</summary>
    bool IsCacheable { get; }

    /// <summary>Looks at a document and reports what is wrong with it.</summary>
    /// <param name="context">Takes the errors.</param>
    /// <param name="document">The document, of which nothing has been checked yet but its syntax.</param>
    void Validate(IDocumentValidatorContext context, DocumentNode document);
}
