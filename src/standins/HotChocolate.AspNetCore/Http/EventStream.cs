using System.Buffers;
using System.IO.Pipelines;
using HotChocolate.Execution;
using Microsoft.AspNetCore.Http;

namespace HotChocolate.AspNetCore.Http;

/// <summary>
/// Writes responses as server-sent events (GraphQL over SSE, distinct connections mode): <c>next</c> for each, then <c>complete</c>.
/// </summary>
/// <remarks>The next response is computed once the client has taken the one before, so a slow client fills no buffer.</remarks>
internal sealed class EventStream(HttpResponse response, TimeProvider time, CancellationToken cancellationToken)
{
    private static readonly TimeSpan KeepAlive = TimeSpan.FromSeconds(12);

    private PipeWriter Writer => response.BodyWriter;

    /// <summary>Writes a single response as a stream of one.</summary>
    public async Task WriteAsync(IOperationResult result)
    {
        WriteNext(result);
        await CompleteAsync().ConfigureAwait(false);
    }

    /// <summary>Writes responses until there are no more or the client goes away, with comments in between that keep the connection open.</summary>
    public async Task WriteAsync(IResponseStream stream)
    {
        response.Headers.CacheControl = "no-cache";
        await Writer.FlushAsync(cancellationToken).ConfigureAwait(false);
        var each = stream.ReadResultsAsync().GetAsyncEnumerator(cancellationToken);
        await using (each.ConfigureAwait(false))
        {
            while (await NextAsync(each).ConfigureAwait(false))
            {
                await using (each.Current.ConfigureAwait(false))
                {
                    WriteNext(each.Current);
                    await Writer.FlushAsync(cancellationToken).ConfigureAwait(false);
                }
            }
        }

        if (!cancellationToken.IsCancellationRequested)
        {
            await CompleteAsync().ConfigureAwait(false);
        }
    }

    private async ValueTask<bool> NextAsync(IAsyncEnumerator<IOperationResult> each)
    {
        var next = each.MoveNextAsync().AsTask();
        var done = (Task)next;
        await done.WaitAsync(KeepAlive, time, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        while (!next.IsCompleted && !cancellationToken.IsCancellationRequested)
        {
            Writer.Write(":\n\n"u8);
            // Without the token: nothing may be thrown while the next response is under way.
            await Writer.FlushAsync(CancellationToken.None).ConfigureAwait(false);
            await done.WaitAsync(KeepAlive, time, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        return await next.ConfigureAwait(false);
    }

    private void WriteNext(IOperationResult result)
    {
        Writer.Write("event: next\ndata: "u8);
        result.WriteTo(Writer, withIndentations: false);
        Writer.Write("\n\n"u8);
    }

    /// <remarks>A browser tells of an event only when it has data, empty though it be.</remarks>
    private async Task CompleteAsync()
    {
        Writer.Write("event: complete\ndata:\n\n"u8);
        await Writer.FlushAsync(cancellationToken).ConfigureAwait(false);
    }
}
