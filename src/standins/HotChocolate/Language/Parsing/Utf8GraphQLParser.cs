using System.Text;

namespace HotChocolate.Language;

/// <summary>Parses GraphQL documents by recursive descent (section 2 and appendix B), the type system's language included.</summary>
public ref partial struct Utf8GraphQLParser
{
    private readonly ParserOptions _options;
    private Utf8GraphQLReader _reader;
    private int _nodes;
    private int _fields;
    private int _depth;

    private Utf8GraphQLParser(ReadOnlySpan<byte> source, ParserOptions options)
    {
        _options = options;
        _reader = new Utf8GraphQLReader(source, options.MaxAllowedTokens);
        _reader.Read();
    }

    private delegate T Rule<out T>(ref Utf8GraphQLParser parser);

    /// <summary>Parses a document.</summary>
    /// <param name="sourceText">The document in UTF-8.</param>
    /// <returns>The syntax tree.</returns>
    /// <exception cref="SyntaxException">The text is not GraphQL, selects more than 2,048 fields, nests deeper than 200 levels or has over a million nodes.</exception>
    public static DocumentNode Parse(ReadOnlySpan<byte> sourceText) => Parse(sourceText, ParserOptions.Default);

    /// <summary>Parses a document.</summary>
    /// <param name="sourceText">The document.</param>
    /// <returns>The syntax tree.</returns>
    /// <exception cref="SyntaxException">The text is not GraphQL, selects more than 2,048 fields, nests deeper than 200 levels or has over a million nodes.</exception>
    public static DocumentNode Parse(string sourceText) => Parse(sourceText, ParserOptions.Default);

    /// <summary>Parses a document within other limits.</summary>
    internal static DocumentNode Parse(ReadOnlySpan<byte> sourceText, ParserOptions options)
        => new Utf8GraphQLParser(sourceText, options).ParseDocument();

    /// <summary>Parses a document within other limits.</summary>
    internal static DocumentNode Parse(string sourceText, ParserOptions options)
    {
        ArgumentNullException.ThrowIfNull(sourceText);
        return Parse(Encoding.UTF8.GetBytes(sourceText), options);
    }

    private DocumentNode ParseDocument()
    {
        var start = Begin();
        var definitions = new List<IDefinitionNode>();
        do
        {
            definitions.Add(ParseDefinition());
        }
        while (_reader.Kind != TokenKind.EndOfFile);

        return new DocumentNode(End(start), definitions);
    }

    private IDefinitionNode ParseDefinition()
    {
        if (_reader.Kind == TokenKind.LeftBrace)
        {
            return ParseShorthandQuery();
        }

        var start = Begin();
        var description = ParseDescription();
        if (_reader.Kind != TokenKind.Name)
        {
            throw Unexpected();
        }

        return ParseExecutableDefinition(start, description)
            ?? ParseTypeSystemDefinition(start, description)
            ?? throw Unexpected();
    }

    private IExecutableDefinitionNode? ParseExecutableDefinition(Start start, StringValueNode? description) => _reader.Value switch
    {
        var value when value.SequenceEqual("query"u8) => ParseOperation(start, description, OperationType.Query),
        var value when value.SequenceEqual("mutation"u8) => ParseOperation(start, description, OperationType.Mutation),
        var value when value.SequenceEqual("subscription"u8) => ParseOperation(start, description, OperationType.Subscription),
        var value when value.SequenceEqual("fragment"u8) => ParseFragmentDefinition(start, description),
        _ => null,
    };

    private IDefinitionNode? ParseTypeSystemDefinition(Start start, StringValueNode? description) => _reader.Value switch
    {
        var value when value.SequenceEqual("type"u8) => ParseObjectType(start, description),
        var value when value.SequenceEqual("interface"u8) => ParseInterface(start, description),
        var value when value.SequenceEqual("input"u8) => ParseInputObject(start, description),
        var value when value.SequenceEqual("enum"u8) => ParseEnum(start, description),
        var value when value.SequenceEqual("union"u8) => ParseUnion(start, description),
        var value when value.SequenceEqual("scalar"u8) => ParseScalar(start, description),
        var value when value.SequenceEqual("schema"u8) => ParseSchema(start, description),
        var value when value.SequenceEqual("directive"u8) => ParseDirectiveDefinition(start, description),
        var value when value.SequenceEqual("extend"u8) && description is null => ParseExtension(start),
        _ => null,
    };
}
