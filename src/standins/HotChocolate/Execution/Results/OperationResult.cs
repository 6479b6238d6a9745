namespace HotChocolate.Execution;

/// <summary>The response of a query or mutation, or the errors that kept it from running.</summary>
public sealed class OperationResult : ExecutionResult, IOperationResult
{
    private IReadOnlyDictionary<string, object?>? _data;
    private IReadOnlyDictionary<string, object?>? _contextData;

    private OperationResult(DataJson? json, IReadOnlyList<IError>? errors)
    {
        Json = json;
        Errors = errors;
    }

    /// <inheritdoc/>
    public override ExecutionResultKind Kind => ExecutionResultKind.SingleResult;

    /// <summary>The data as it was computed; null where the execution did not begin.</summary>
    internal DataJson? Json { get; }

    /// <inheritdoc/>
    public IReadOnlyDictionary<string, object?>? Data => Json is { IsNull: false } json ? _data ??= ResultDictionary.Of(json.Data.Span) : null;

    /// <inheritdoc/>
    public IReadOnlyList<IError>? Errors { get; }

    /// <inheritdoc/>
    public IReadOnlyDictionary<string, object?>? Extensions { get; private init; }

    /// <inheritdoc/>
    public override IReadOnlyDictionary<string, object?>? ContextData => _contextData;

    /// <inheritdoc/>
    public bool IsDataSet => Json is not null;

    /// <summary>What an execution gave.</summary>
    internal static OperationResult Of(DataJson json, IReadOnlyList<IError>? errors) => new(json, errors);

    /// <summary>The execution did not begin.</summary>
    /// <param name="errors">Why not.</param>
    /// <param name="reason">A name among <see cref="WellKnownContextData"/> that tells the transport why not.</param>
    internal static OperationResult Failed(IReadOnlyList<IError> errors, string? reason = null) => new(null, errors)
    {
        _contextData = reason is null ? null : new Dictionary<string, object?> { [reason] = true },
    };

    /// <summary>Nothing was run, because the client only asked for what the extensions say.</summary>
    internal static OperationResult NotRun(IReadOnlyDictionary<string, object?> extensions) =>
        new(null, null) { Extensions = extensions, _contextData = new Dictionary<string, object?> { [WellKnownContextData.HttpStatusCode] = System.Net.HttpStatusCode.OK } };

    /// <summary>The same response with other extensions.</summary>
    internal OperationResult WithExtensions(IReadOnlyDictionary<string, object?> extensions) =>
        new(Json, Errors) { Extensions = extensions, _contextData = _contextData };

    private protected override void Release() => Json?.Whole.Dispose();

    /// <inheritdoc/>
    public IReadOnlyDictionary<string, object?> ToDictionary()
    {
        var response = new OrderedDictionary<string, object?>();
        if (Errors is { Count: > 0 })
        {
            response.Add("errors", Errors.Select(ResultDictionary.Of).ToArray());
        }

        if (IsDataSet)
        {
            response.Add("data", Data);
        }

        if (Extensions is { Count: > 0 })
        {
            response.Add("extensions", Extensions);
        }

        return response;
    }
}
