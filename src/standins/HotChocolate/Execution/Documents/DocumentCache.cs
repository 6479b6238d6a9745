using HotChocolate.Language;
using HotChocolate.Validation;

namespace HotChocolate.Execution.Documents;

/// <summary>Parses and validates documents, and remembers the valid ones by their text.</summary>
internal sealed class DocumentCache(Schema schema, DocumentValidator validator)
{
    private const int Capacity = 256;
    private readonly ParserOptions _options = schema.Configuration.Parser.ToParserOptions();
    private readonly BoundedCache<string, PreparedDocument> _documents = new(Capacity);

    /// <exception cref="SyntaxException">The text is no GraphQL document.</exception>
    public PreparedDocument Prepare(string text)
    {
        if (_documents.TryGet(text, out var known))
        {
            return known;
        }

        var document = Prepare(Utf8GraphQLParser.Parse(text, _options));
        if (document.Errors.Count == 0 && validator.IsCacheable)
        {
            _documents.Add(text, document);
        }

        return document;
    }

    /// <exception cref="SyntaxException">The text is no GraphQL document.</exception>
    public PreparedDocument Prepare(IOperationDocument document) => document switch
    {
        PreparedDocument prepared => prepared,
        OperationDocument tree => Prepare(tree.Document),
        _ => Prepare(document.ToString()),
    };

    private PreparedDocument Prepare(DocumentNode document) => new(schema, document, validator.Validate(document));
}
