using NatoGraph.Domain.Entities;
using NatoGraph.Storage.Contract;
using NatoGraph.Storage.Writing;

namespace NatoGraph.Storage.Sqlite.Tests.Files;

/// <summary>A process that is killed leaves its files as they stand: a copy of them, taken in the middle of a write, must be a good store.</summary>
public sealed class InterruptedWriterTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly TemporaryFolder copy = new();

    public void Dispose()
    {
        folder.Dispose();
        copy.Dispose();
    }

    [Fact]
    public async Task Files_CopiedInTheMiddleOfAWrite_HoldWhatWasFinishedAndTakeMore()
    {
        await using var store = new SqliteGraphStore(folder.File());
        await store.OpenAsync(default);
        await World.WriteAsync(store);
        await store.WriteAsync(
            async (transaction, token) =>
            {
                await transaction.ClearProjectionAsync(token);
                await transaction.AppendAsync(Long(), token);
                CopyFiles();
                return true;
            },
            default);

        await using var survivor = new SqliteGraphStore(copy.File());
        await survivor.OpenAsync(default);

        Assert.Equal(2, (await survivor.GetStatisticsAsync(default)).Nodes[NodeKind.Article]);
        Assert.Equal(3, (await survivor.GetStatisticsAsync(default)).Nodes[NodeKind.Person]);
        await WorldWriter.WriteAsync(survivor, Long());
        Assert.Equal(3, (await survivor.GetStatisticsAsync(default)).Nodes[NodeKind.Article]);
    }

    // Long enough that the write spills from memory to the write-ahead log before it ends.
    private static LoggedArticle Long()
    {
        var article = WorldArticles.Corrected(WorldArticles.Preview, "Long." + new string(' ', 40_000_000));
        return article with { Article = article.Article with { Id = World.Id("article/long") } };
    }

    private void CopyFiles()
    {
        foreach (var file in Directory.GetFiles(folder.Path))
        {
            using var from = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var to = File.Create(copy.File(Path.GetFileName(file)));
            from.CopyTo(to);
        }
    }
}
