using HotChocolate.Execution.Processing;

namespace HotChocolate.Execution;

/// <summary>The response of a query or mutation, or the errors that kept it from running.</summary>
public sealed class OperationResult : ExecutionResult, IOperationResult
{
    private IReadOnlyDictionary<string, object?>? _data;
    private IReadOnlyDictionary<string, object?>? _contextData;
    private JsonBuffer? _written;

    private OperationResult(ObjectNode? root, bool isDataSet, IReadOnlyList<IError>? errors)
    {
        Root = root;
        IsDataSet = isDataSet;
        Errors = errors;
    }

    /// <inheritdoc/>
    public override ExecutionResultKind Kind => ExecutionResultKind.SingleResult;

    /// <summary>The data as it was computed.</summary>
    internal ObjectNode? Root { get; }

    /// <inheritdoc/>
    public IReadOnlyDictionary<string, object?>? Data => Root is null ? null : _data ??= ResultDictionary.Of(Root);

    /// <inheritdoc/>
    public IReadOnlyList<IError>? Errors { get; }

    /// <inheritdoc/>
    public IReadOnlyDictionary<string, object?>? Extensions { get; private init; }

    /// <inheritdoc/>
    public override IReadOnlyDictionary<string, object?>? ContextData => _contextData;

    /// <inheritdoc/>
    public bool IsDataSet { get; }

    /// <summary>What an execution gave; <paramref name="root"/> is null where a null reached the root.</summary>
    internal static OperationResult Of(ObjectNode? root, IReadOnlyList<IError>? errors, JsonBuffer? written) => new(root, isDataSet: true, errors) { _written = written };

    /// <summary>The execution did not begin.</summary>
    /// <param name="errors">Why not.</param>
    /// <param name="reason">A name among <see cref="WellKnownContextData"/> that tells the transport why not.</param>
    internal static OperationResult Failed(IReadOnlyList<IError> errors, string? reason = null) => new(null, isDataSet: false, errors)
    {
        _contextData = reason is null ? null : new Dictionary<string, object?> { [reason] = true },
    };

    /// <summary>Nothing was run, because the client only asked for what the extensions say.</summary>
    internal static OperationResult NotRun(IReadOnlyDictionary<string, object?> extensions) =>
        new(null, isDataSet: false, null) { Extensions = extensions, _contextData = new Dictionary<string, object?> { [WellKnownContextData.HttpStatusCode] = System.Net.HttpStatusCode.OK } };

    /// <summary>The same response with other extensions.</summary>
    internal OperationResult WithExtensions(IReadOnlyDictionary<string, object?> extensions) =>
        new(Root, IsDataSet, Errors) { Extensions = extensions, _contextData = _contextData, _written = _written };

    private protected override void Release() => _written?.Dispose();

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
