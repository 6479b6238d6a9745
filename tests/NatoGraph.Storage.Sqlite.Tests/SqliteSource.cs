using NatoGraph.Storage.Contract;

namespace NatoGraph.Storage.Sqlite.Tests;

/// <summary>A store in a file of a temporary folder.</summary>
internal sealed class SqliteSource : StoreSource
{
    private readonly TemporaryFolder folder = new();

    public override IGraphStore Connect() => new SqliteGraphStore(folder.File());

    public override ValueTask DisposeAsync()
    {
        folder.Dispose();
        return ValueTask.CompletedTask;
    }
}
