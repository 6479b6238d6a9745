using System.Diagnostics.CodeAnalysis;
using HotChocolate.Language;

namespace HotChocolate.Execution;

/// <summary>Puts an <see cref="IOperationRequest"/> together.</summary>
public sealed class OperationRequestBuilder
{
    private Dictionary<string, object?> _state = [];
    private bool _isStateGiven;
    private IOperationDocument? _document;
    private string? _operationName;
    private IReadOnlyDictionary<string, object?>? _variableValues;
    private IReadOnlyDictionary<string, object?>? _extensions;
    private IServiceProvider? _services;
    private GraphQLRequestFlags _flags = GraphQLRequestFlags.AllowAll;

    /// <summary>The values, to be changed: those that a request has been given stay as they are.</summary>
    private Dictionary<string, object?> State
    {
        get
        {
            if (_isStateGiven)
            {
                (_state, _isStateGiven) = (new Dictionary<string, object?>(_state), false);
            }

            return _state;
        }
    }

    /// <summary>Starts a request.</summary>
    public static OperationRequestBuilder New() => new();

    /// <summary>Starts from a copy of <paramref name="request"/>.</summary>
    public static OperationRequestBuilder From(IOperationRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return new OperationRequestBuilder
        {
            _document = request.Document,
            _operationName = request.OperationName,
            _variableValues = request.VariableValues,
            _extensions = request.Extensions,
            _services = request.Services,
            _flags = request.Flags,
        }.SetGlobalState(request.ContextData);
    }

    /// <summary>Sets the query text.</summary>
    /// <exception cref="ArgumentException">The text is empty.</exception>
    public OperationRequestBuilder SetDocument([StringSyntax("graphql")] string sourceText)
    {
        ArgumentException.ThrowIfNullOrEmpty(sourceText);
        return SetDocument(new OperationDocumentSourceText(sourceText));
    }

    /// <summary>Sets the query's syntax tree.</summary>
    public OperationRequestBuilder SetDocument(DocumentNode document) => SetDocument(new OperationDocument(document));

    /// <summary>Sets which operation of the document to run.</summary>
    public OperationRequestBuilder SetOperationName(string? operationName)
    {
        _operationName = operationName;
        return this;
    }

    /// <summary>Sets the variables.</summary>
    public OperationRequestBuilder SetVariableValues(IReadOnlyDictionary<string, object?>? variableValues)
    {
        _variableValues = variableValues;
        return this;
    }

    /// <summary>Sets the request's extensions.</summary>
    public OperationRequestBuilder SetExtensions(IReadOnlyDictionary<string, object?>? extensions)
    {
        _extensions = extensions;
        return this;
    }

    /// <summary>Replaces the values handed to all resolvers.</summary>
    public OperationRequestBuilder SetGlobalState(IReadOnlyDictionary<string, object?>? contextData)
    {
        _state = contextData is null ? [] : new Dictionary<string, object?>(contextData);
        _isStateGiven = false;
        return this;
    }

    /// <summary>Adds or replaces one of the values handed to all resolvers.</summary>
    public OperationRequestBuilder SetGlobalState(string name, object? value)
    {
        State[name] = value;
        return this;
    }

    /// <summary>Adds one of the values handed to all resolvers.</summary>
    /// <exception cref="ArgumentException">There is one of that name.</exception>
    public OperationRequestBuilder AddGlobalState(string name, object? value)
    {
        State.Add(name, value);
        return this;
    }

    /// <summary>Adds one of the values handed to all resolvers unless there is one of that name.</summary>
    public OperationRequestBuilder TryAddGlobalState(string name, object? value)
    {
        State.TryAdd(name, value);
        return this;
    }

    /// <summary>Removes one of the values handed to all resolvers.</summary>
    public OperationRequestBuilder RemoveGlobalState(string name)
    {
        State.Remove(name);
        return this;
    }

    /// <summary>Sets the services to run with.</summary>
    public OperationRequestBuilder SetServices(IServiceProvider? services)
    {
        _services = services;
        return this;
    }

    /// <summary>Sets the services to run with unless some are set.</summary>
    public OperationRequestBuilder TrySetServices(IServiceProvider? services)
    {
        _services ??= services;
        return this;
    }

    /// <summary>Sets which kinds of operations may run; all may unless set.</summary>
    public OperationRequestBuilder SetFlags(GraphQLRequestFlags flags)
    {
        _flags = flags;
        return this;
    }

    /// <summary>Builds the request.</summary>
    /// <exception cref="InvalidOperationException">No document was set.</exception>
    public IOperationRequest Build() => new OperationRequest(
        _document ?? throw new InvalidOperationException("A request needs a document."),
        _operationName,
        _variableValues,
        _extensions,
        _state.Count == 0 ? null : Give(),
        _services,
        _flags);

    private Dictionary<string, object?> Give()
    {
        _isStateGiven = true;
        return _state;
    }

    internal OperationRequestBuilder SetDocument(IOperationDocument document)
    {
        _document = document;
        return this;
    }
}
