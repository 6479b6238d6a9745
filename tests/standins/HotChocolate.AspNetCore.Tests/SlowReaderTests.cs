using System.IO.Pipelines;
using System.Runtime.CompilerServices;
using HotChocolate.AspNetCore.Http;
using HotChocolate.Execution;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace HotChocolate.AspNetCore.Tests;

/// <summary>A client that takes its time: no response is computed ahead of it, and no thread waits.</summary>
public sealed class SlowReaderTests
{
    private const int Room = 1000;

    [Fact]
    public async Task EventStream_ToAClientThatDoesNotRead_ComputesNoResponseAhead()
    {
        var connection = new Pipe(new PipeOptions(pauseWriterThreshold: Room, resumeWriterThreshold: 1, useSynchronizationContext: false));
        var events = new Counting(total: 3);
        await using var stream = new ResponseStream(events.ReadAsync);
        var context = new DefaultHttpContext();
        context.Features.Set<IHttpResponseBodyFeature>(new BodyFeature(connection.Writer));

        // It comes back, though the client has read nothing.
        var writing = new EventStream(context.Response, TimeProvider.System, CancellationToken.None).WriteAsync(stream);

        Assert.False(writing.IsCompleted);
        Assert.Equal(1, events.Asked);
        var closing = CloseAfterAsync(writing, connection.Writer);
        var isOver = false;
        for (var taken = 1; !isOver; taken++)
        {
            Assert.InRange(events.Asked, 1, taken);
            var part = await connection.Reader.ReadAsync();
            isOver = part.IsCompleted;
            connection.Reader.AdvanceTo(part.Buffer.End);
        }

        await closing;
        Assert.Equal(3, events.Asked);
    }

    [Fact]
    public async Task EventStream_ToAClientThatGoesAway_AsksForNothingMore()
    {
        var connection = new Pipe(new PipeOptions(pauseWriterThreshold: Room, resumeWriterThreshold: 1, useSynchronizationContext: false));
        var events = new Counting(total: 3);
        await using var stream = new ResponseStream(events.ReadAsync);
        var context = new DefaultHttpContext();
        context.Features.Set<IHttpResponseBodyFeature>(new BodyFeature(connection.Writer));
        using var gone = new CancellationTokenSource();

        var writing = new EventStream(context.Response, TimeProvider.System, gone.Token).WriteAsync(stream);
        await gone.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => writing);
        Assert.Equal((1, true), (events.Asked, events.IsLeft));
    }

    /// <summary>As a server does: the reader would wait for ever otherwise.</summary>
    private static async Task CloseAfterAsync(Task writing, PipeWriter writer)
    {
        try
        {
            await writing;
        }
        finally
        {
            await writer.CompleteAsync();
        }
    }

    /// <summary>Responses, each larger than what the connection holds.</summary>
    private sealed class Counting(int total)
    {
        public int Asked { get; private set; }

        public bool IsLeft { get; private set; }

        public IAsyncEnumerable<IOperationResult> ReadAsync() => Each(default);

        private async IAsyncEnumerable<IOperationResult> Each([EnumeratorCancellation] CancellationToken cancellationToken)
        {
            try
            {
                while (Asked < total)
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    Asked++;
                    yield return OperationResult.Failed([new Error(new string('x', 2 * Room))]);
                    await Task.CompletedTask;
                }
            }
            finally
            {
                IsLeft = true;
            }
        }
    }

    private sealed class BodyFeature(PipeWriter writer) : IHttpResponseBodyFeature
    {
        public Stream Stream => writer.AsStream();

        public PipeWriter Writer => writer;

        public void DisableBuffering()
        {
        }

        public Task StartAsync(CancellationToken cancellationToken = default) => Task.CompletedTask;

        public Task SendFileAsync(string path, long offset, long? count, CancellationToken cancellationToken = default) => throw new NotSupportedException();

        public Task CompleteAsync() => writer.CompleteAsync().AsTask();
    }
}
