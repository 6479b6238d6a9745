using HotChocolate.Language;
using HotChocolate.Types;
using HotChocolate.Validation.Options;

namespace HotChocolate.Validation;

/// <summary>What the rules know about the document under validation and the place the walk has reached.</summary>
internal sealed class ValidationContext : IDocumentValidatorContext
{
    // Far more than a document of real use needs; what exceeds it was made to keep the server busy.
    private const int MaxSteps = 1_000_000;

    private readonly List<IError> _errors = [];
    private readonly Stack<FieldNode> _fields = new();
    private Path? _prefix;
    private int _steps;

    public ValidationContext(Schema schema, ValidationOptions options, OutputField typeName, DocumentNode document)
    {
        Schema = schema;
        Options = options;
        TypeName = typeName;
        Document = document;
        Operations = [.. document.Definitions.OfType<OperationDefinitionNode>()];
        foreach (var fragment in document.Definitions.OfType<FragmentDefinitionNode>())
        {
            Fragments.TryAdd(fragment.Name.Value, fragment);
        }

        Graph = new FragmentGraph(this);
    }

    /// <summary>Gets the schema the document is validated against.</summary>
    public Schema Schema { get; }

    /// <summary>Gets the limits.</summary>
    public ValidationOptions Options { get; }

    /// <summary>Gets the field <c>__typename</c>, which every composite type has (section 4.4).</summary>
    public OutputField TypeName { get; }

    /// <summary>Gets the document.</summary>
    public DocumentNode Document { get; }

    /// <summary>Gets the document's operations.</summary>
    public IReadOnlyList<OperationDefinitionNode> Operations { get; }

    /// <summary>Gets the document's fragments by name, the first of each name.</summary>
    public Dictionary<string, FragmentDefinitionNode> Fragments { get; } = new(StringComparer.Ordinal);

    /// <summary>Gets who uses which fragments and variables; complete once the walk is over.</summary>
    public FragmentGraph Graph { get; }

    /// <summary>Gets the errors so far.</summary>
    public IReadOnlyList<IError> Errors => _errors;

    /// <summary>Gets a value indicating whether there is no point in going on.</summary>
    public bool IsFinished { get; private set; }

    void IDocumentValidatorContext.ReportError(IError error)
    {
        ArgumentNullException.ThrowIfNull(error);
        Report(error);
    }

    /// <summary>Reports an error, unless enough have been reported.</summary>
    public void Report(IError error)
    {
        if (!IsFinished)
        {
            _errors.Add(error);
            IsFinished = _errors.Count >= Options.MaxAllowedErrors;
        }
    }

    /// <summary>Counts work that grows faster than the document.</summary>
    /// <returns>False when the document has used up what it may.</returns>
    public bool TrySpend(int steps)
    {
        _steps += steps;
        if (_steps <= MaxSteps)
        {
            return true;
        }

        Report(ValidationErrors.DocumentTooComplex());
        IsFinished = true;
        return false;
    }

    /// <summary>Finds the field of a type, or of none.</summary>
    public OutputField? FindField(INamedType? type, string name)
    {
        if (name == TypeName.Name && type is not null && type.IsComposite())
        {
            return TypeName;
        }

        return type is not null && type.TryGetField(name, out var field) ? field : null;
    }

    /// <summary>Finds a named type.</summary>
    public INamedType? FindType(NamedTypeNode node) => Schema.TryGetType(node.Name.Value, out var type) ? type : null;

    /// <summary>Finds a type with its lists and non-nulls.</summary>
    public IType? FindType(ITypeNode node) => node switch
    {
        NonNullTypeNode nonNull => FindType(nonNull.Type) is { } type ? new NonNullType(type) : null,
        ListTypeNode list => FindType(list.Type) is { } type ? new ListType(type) : null,
        _ => FindType((NamedTypeNode)node),
    };

    /// <summary>Starts a definition that is reached by way of a field, or at the root.</summary>
    public void BeginAt(Path? path)
    {
        _prefix = path;
        _fields.Clear();
    }

    /// <summary>Goes down into a field.</summary>
    public void Push(FieldNode field) => _fields.Push(field);

    /// <summary>Comes back from a field.</summary>
    public void Pop() => _fields.Pop();

    /// <summary>Says which field the walk is in, by response names; null outside all fields.</summary>
    public Path? CurrentPath()
    {
        var path = _prefix;
        foreach (var field in _fields.Reverse())
        {
            path = (path ?? Path.Root).Append(field.ResponseName);
        }

        return path;
    }
}
