using System.Runtime.CompilerServices;
using HotChocolate.Execution;

namespace NatoGraph.Hosting.Topics;

/// <summary>A stream of messages that ends when the server stops.</summary>
internal sealed class LimitedStream<TMessage>(ISourceStream<TMessage> stream, Action leave, CancellationToken stopping) : ISourceStream<TMessage>
{
    private int isLeft;

    public IAsyncEnumerable<TMessage> ReadEventsAsync() => ReadAsync(stream.ReadEventsAsync(), default);

    IAsyncEnumerable<object?> ISourceStream.ReadEventsAsync() => ReadAsync(((ISourceStream)stream).ReadEventsAsync(), default);

    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref isLeft, 1) == 0)
        {
            leave();
            await stream.DisposeAsync().ConfigureAwait(false);
        }
    }

    private async IAsyncEnumerable<T> ReadAsync<T>(IAsyncEnumerable<T> messages, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, stopping);
        var each = messages.GetAsyncEnumerator(end.Token);
        await using (each.ConfigureAwait(false))
        {
            while (await NextAsync(each).ConfigureAwait(false))
            {
                yield return each.Current;
            }
        }
    }

    private async ValueTask<bool> NextAsync<T>(IAsyncEnumerator<T> each)
    {
        try
        {
            return await each.MoveNextAsync().ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            return false;
        }
    }
}
