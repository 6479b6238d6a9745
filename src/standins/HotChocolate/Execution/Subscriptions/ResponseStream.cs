namespace HotChocolate.Execution;

/// <summary>A response for each event of a subscription.</summary>
public sealed class ResponseStream : ExecutionResult, IResponseStream
{
    private Func<IAsyncEnumerable<IOperationResult>>? _read;

    internal ResponseStream(Func<IAsyncEnumerable<IOperationResult>> read) => _read = read;

    /// <inheritdoc/>
    public override ExecutionResultKind Kind => ExecutionResultKind.SubscriptionResult;

    /// <inheritdoc/>
    public override IReadOnlyDictionary<string, object?>? ContextData => null;

    /// <inheritdoc/>
    public IAsyncEnumerable<IOperationResult> ReadResultsAsync() =>
        (Interlocked.Exchange(ref _read, null) ?? throw new InvalidOperationException("The responses of a subscription can be read once."))();
}
