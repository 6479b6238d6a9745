using System.Runtime.CompilerServices;

namespace HotChocolate.Execution;

/// <summary>A response for each event of a subscription.</summary>
public sealed class ResponseStream : ExecutionResult, IResponseStream
{
    private Func<IAsyncEnumerable<IOperationResult>>? _read;

    internal ResponseStream(Func<IAsyncEnumerable<IOperationResult>> read) => _read = read;

    /// <summary>What the first response tells beside its data, of the operation as a whole.</summary>
    internal IReadOnlyDictionary<string, object?>? Extensions { get; set; }

    /// <inheritdoc/>
    public override ExecutionResultKind Kind => ExecutionResultKind.SubscriptionResult;

    /// <inheritdoc/>
    public override IReadOnlyDictionary<string, object?>? ContextData => null;

    /// <inheritdoc/>
    public IAsyncEnumerable<IOperationResult> ReadResultsAsync()
    {
        var read = Interlocked.Exchange(ref _read, null) ?? throw new InvalidOperationException("The responses of a subscription can be read once.");
        return Extensions is { } extensions ? ReadAsync(read(), extensions) : read();
    }

    private static async IAsyncEnumerable<IOperationResult> ReadAsync(
        IAsyncEnumerable<IOperationResult> results, IReadOnlyDictionary<string, object?> extensions, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var isFirst = true;
        await foreach (var result in results.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            yield return isFirst && result is OperationResult first ? first.WithExtensions(extensions) : result;
            isFirst = false;
        }
    }
}
