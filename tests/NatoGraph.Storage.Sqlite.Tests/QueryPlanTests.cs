using Microsoft.Data.Sqlite;
using NatoGraph.Storage.Contract;
using NatoGraph.Storage.Reading;

namespace NatoGraph.Storage.Sqlite.Tests;

/// <summary>Reads by key and the writing of an article must not go through a whole table, however small the tables of a test are.</summary>
public sealed class QueryPlanTests : IDisposable
{
    // A list of keys, and the rows of a subquery already narrowed, are gone through whole.
    private static readonly string[] Harmless = ["json_each", "CONSTANT ROW", "sqlite_master", "reached", "k VIRTUAL", "w", "s", "hit", "(subquery", "search VIRTUAL TABLE INDEX"];

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task KeyedReadsAndWrites_Plans_ScanNoTable()
    {
        await using var store = new SqliteGraphStore(folder.File());
        await store.OpenAsync(default);
        await World.WriteAsync(store);
        await WorldWriter.WriteAsync(store, WorldArticles.Corrected(WorldArticles.Handover, "Corrigé."), WorldFacts.After);
        await ReadByKeyAsync(store);

        var scans = store.Statements.Where(sql => !sql.StartsWith("BEGIN", StringComparison.Ordinal) && sql != "COMMIT")
            .SelectMany(sql => ScansOf(sql).Select(scan => $"{scan} <- {sql}"));

        Assert.Equal("", string.Join("\n\n", scans));
        Assert.True(store.Statements.Count() > 40);
    }

    private static async Task ReadByKeyAsync(SqliteGraphStore store)
    {
        await EveryRead.ByKeyAsync(store);
        await store.GetClaimsOfAsync([World.Rutte.Id], new ClaimFilter(), new Order(OrderField.Date), new PageRequest(First: 5, CountTotal: true), default);
        await store.FindClaimsAsync(new ClaimFilter(Entity: World.Rutte.Id), new Order(OrderField.Confidence), new PageRequest(First: 5), default);
        await store.FindEventsAsync(new EventFilter(Participant: World.Rutte.Id), new Order(OrderField.Date), new PageRequest(First: 5), default);
        await store.GetTimelineAsync(World.Rutte.Id, null, null, new PageRequest(First: 5), default);
        await store.SearchAsync("ceremonie", [], new PageRequest(First: 5), default);
    }

    private List<string> ScansOf(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={folder.File()};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "EXPLAIN QUERY PLAN " + sql;
        foreach (var name in System.Text.RegularExpressions.Regex.Matches(sql, "@[A-Za-z]+").Select(match => match.Value).Distinct())
        {
            command.Parameters.AddWithValue(name, "x");
        }

        using var reader = command.ExecuteReader();
        var scans = new List<string>();
        while (reader.Read())
        {
            var step = reader.GetString(3);
            if (step.StartsWith("SCAN ", StringComparison.Ordinal) && !Harmless.Any(name => step[5..].StartsWith(name, StringComparison.Ordinal) && (name.Length > 1 || step.Length == 6)))
            {
                scans.Add(step);
            }
        }

        return scans;
    }
}
