using NatoGraph.Storage.Neo4j.Connections;

namespace NatoGraph.Storage.Neo4j.Tests;

public sealed class CommitGateTests
{
    [Fact]
    public async Task EnterAsync_WhileOthersRead_LetsIn()
    {
        using var gate = new CommitGate();
        using var one = await gate.EnterAsync(default);
        using var other = await gate.EnterAsync(default);

        Assert.NotSame(one, other);
    }

    [Fact]
    public async Task CloseAsync_WhileOneReads_WaitsAndKeepsNewOnesOut()
    {
        using var gate = new CommitGate();
        var reader = await gate.EnterAsync(default);
        var closing = gate.CloseAsync(default);
        var late = gate.EnterAsync(default);
        Assert.False(closing.IsCompleted || late.IsCompleted);

        reader.Dispose();
        var closed = await closing;
        Assert.False(late.IsCompleted);

        closed.Dispose();
        (await late).Dispose();
    }

    [Fact]
    public async Task CloseAsync_Cancelled_LetsReadersInAgain()
    {
        using var gate = new CommitGate();
        using var stop = new CancellationTokenSource();
        var reader = await gate.EnterAsync(default);
        var closing = gate.CloseAsync(stop.Token);

        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => closing);
        (await gate.EnterAsync(default)).Dispose();
        reader.Dispose();
        (await gate.CloseAsync(default)).Dispose();
    }
}
