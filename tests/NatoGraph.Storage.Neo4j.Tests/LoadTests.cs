using NatoGraph.Storage.Archiving;
using NatoGraph.Storage.Contract;
using NatoGraph.Storage.Sqlite;
using NatoGraph.Testing;

namespace NatoGraph.Storage.Neo4j.Tests;

/// <summary>Loads that are stopped: nobody takes their beginning for the whole, and they go on.</summary>
public sealed class LoadTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Neo4jFact]
    public async Task LoadAsync_Stopped_IsRefusedToOthersAndGoesOn()
    {
        await using var graph = await TestGraph.TakeAsync();
        await using var source = await SourceAsync();
        var pieces = await PiecesAsync(source);
        await using (var first = graph.Connect())
        {
            await first.OpenAsync(default);
            await Assert.ThrowsAsync<InvalidDataException>(() => first.LoadAsync("the world", Stopped(pieces, pieces.Count / 2), default));
        }

        await using var other = graph.Connect();
        var opened = await Assert.ThrowsAsync<StoreException>(() => other.OpenAsync(default));
        await using var again = graph.Connect(new Neo4jStoreOptions { MayBeUnfinished = true });
        await again.OpenAsync(default);
        var written = await Assert.ThrowsAsync<StoreException>(() => World.WriteAsync(again));
        var loaded = await Assert.ThrowsAsync<StoreException>(() => again.LoadAsync("something else", pieces.ToAsyncEnumerable(), default));
        await again.LoadAsync("the world", pieces.ToAsyncEnumerable(), default);

        Assert.All([opened, written, loaded], problem => Assert.Contains("beginning of 'the world'", problem.Message, StringComparison.Ordinal));
        Assert.Equal<CopiedPart>(await GraphCopy.SumAsync(source, default), await GraphCopy.SumAsync(again, default));
        await other.OpenAsync(default);
        Assert.NotEmpty((await other.SearchAsync("otan", [], default, default)).Edges);
    }

    [Neo4jFact]
    public async Task LoadAsync_IntoAStoreThatHoldsSomething_RefusesAndLeavesIt()
    {
        await using var graph = await TestGraph.TakeAsync();
        await using var source = await SourceAsync();
        await using var store = graph.Connect();
        await store.OpenAsync(default);
        await World.WriteAsync(store);
        var before = await GraphCopy.SumAsync(store, default);

        var problem = await Assert.ThrowsAsync<StoreException>(async () => await store.LoadAsync("the world", (await PiecesAsync(source)).ToAsyncEnumerable(), default));

        Assert.Equal(StoreProblem.NotEmpty, problem.Problem);
        Assert.Equal<CopiedPart>(before, await GraphCopy.SumAsync(store, default));
        Assert.NotEmpty((await store.SearchAsync("otan", [], default, default)).Edges);
    }

    private static async IAsyncEnumerable<IReadOnlyCollection<ArchiveRow>> Stopped(List<IReadOnlyCollection<ArchiveRow>> pieces, int after)
    {
        foreach (var piece in pieces.Take(after))
        {
            yield return piece;
            await Task.Yield();
        }

        throw new InvalidDataException("Stopped.");
    }

    // A few rows a piece, so that it is stopped within a part.
    private static async Task<List<IReadOnlyCollection<ArchiveRow>>> PiecesAsync(SqliteGraphStore source)
    {
        var pieces = new List<IReadOnlyCollection<ArchiveRow>>();
        foreach (var part in Enum.GetValues<ArchivePart>())
        {
            pieces.AddRange((await source.ReadRowsAsync(part, "", 1000, default)).Chunk(3));
        }

        return pieces;
    }

    private async Task<SqliteGraphStore> SourceAsync()
    {
        var store = new SqliteGraphStore(folder.File());
        await store.OpenAsync(default);
        await World.WriteAsync(store);
        await WorldWriter.WriteAsync(store, WorldArticles.Corrected(WorldArticles.Handover, "Corrigé."), WorldFacts.After);
        return store;
    }
}
