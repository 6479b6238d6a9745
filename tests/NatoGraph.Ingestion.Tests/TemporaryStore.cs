using Microsoft.Data.Sqlite;
using NatoGraph.Storage.Sqlite;

namespace NatoGraph.Ingestion.Tests;

/// <summary>A store in a file of its own, gone afterwards.</summary>
internal sealed class TemporaryStore : IAsyncDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("natograph-").FullName;

    private TemporaryStore() => Store = new SqliteGraphStore(File);

    public SqliteGraphStore Store { get; }

    public string File => Path.Combine(folder, "graph.db");

    public static async Task<TemporaryStore> OpenAsync()
    {
        var store = new TemporaryStore();
        await store.Store.OpenAsync(CancellationToken.None);
        return store;
    }

    /// <summary>Everything that is projected, as text, without what depends on the order of ingestion: sequences, versions, times.</summary>
    public string Dump()
    {
        using var connection = new SqliteConnection($"Data Source={File};Pooling=False");
        connection.Open();
        return string.Join('\n', ProjectedTables.Queries.SelectMany(query => Rows(connection, query)));
    }

    public async ValueTask DisposeAsync()
    {
        await Store.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    private static IEnumerable<string> Rows(SqliteConnection connection, string query)
    {
        using var command = connection.CreateCommand();
        command.CommandText = query;
        using var reader = command.ExecuteReader();
        yield return query;
        while (reader.Read())
        {
            yield return string.Join('\t', Enumerable.Range(0, reader.FieldCount).Select(reader.GetValue));
        }
    }
}
