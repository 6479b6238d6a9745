using Microsoft.Data.Sqlite;
using NatoGraph.Domain.Entities;

namespace NatoGraph.Benchmarks;

/// <summary>SQL through the driver, statements prepared once.</summary>
public sealed class StraightSqlite(string file) : IStraightReader, IDisposable
{
    private readonly Dictionary<string, SqliteCommand> commands = new(StringComparer.Ordinal);
    private SqliteConnection? connection;

    public Task EntityAsync(NodeId person) => Read(
        person.ToString(),
        "SELECT document FROM entity WHERE id = @key",
        "SELECT f.document FROM fact_entity AS e CROSS JOIN fact AS f ON f.id = e.fact WHERE e.entity = @key AND e.role = 'person' AND f.kind = 'Tenure' ORDER BY f.start_first, f.id");

    public Task SuccessionAsync(NodeId post) => Read(
        "Post/" + post.Slug,
        "SELECT document FROM fact WHERE unit = @key AND +kind = 'Tenure' ORDER BY position",
        "SELECT document FROM contradiction WHERE unit = @key ORDER BY id",
        "SELECT diagnostics FROM unit WHERE key = @key",
        """
        SELECT DISTINCT c.id, c.article, c.published_on, c.outlet, c.statement, c.quote, c.recorded_at, c.subject, c.object, c.post FROM fact AS f
        CROSS JOIN fact_claim AS e ON e.fact = f.id CROSS JOIN claim AS c ON c.id = e.claim WHERE f.unit = @key AND +f.kind = 'Tenure'
        """);

    public Task PostsAsync() => Read(
        "",
        """
        SELECT p.document, f.document FROM (SELECT id, document FROM entity WHERE kind = 'Post' AND sort_name >= @key ORDER BY sort_name, id LIMIT 50) AS p
        CROSS JOIN fact AS f ON f.unit = 'Post/' || substr(p.id, 6)
        """);

    public Task SearchAsync(NodeId person) => Read(
        string.Join(" AND ", person.Slug.Split('-').Select(word => $"\"{word}\"*")),
        """
        SELECT i.id, -bm25(search, 10.0, 5.0, 5.0, 1.0) AS score FROM search CROSS JOIN search_item AS i ON i.sequence = search.rowid
        WHERE search MATCH @key AND i.kind = 'Person' ORDER BY score DESC LIMIT 11
        """);

    public void Dispose()
    {
        foreach (var command in commands.Values)
        {
            command.Dispose();
        }

        connection?.Dispose();
    }

    private Task Read(string key, params ReadOnlySpan<string> statements)
    {
        foreach (var sql in statements)
        {
            using var reader = Command(sql, key).ExecuteReader();
            var values = new object[reader.FieldCount];
            while (reader.Read())
            {
                reader.GetValues(values);
            }
        }

        return Task.CompletedTask;
    }

    private SqliteCommand Command(string sql, string key)
    {
        if (!commands.TryGetValue(sql, out var command))
        {
            command = Connection().CreateCommand();
            command.CommandText = sql;
            command.Parameters.AddWithValue("@key", key);
            commands.Add(sql, command);
        }

        command.Parameters[0].Value = key;
        return command;
    }

    private SqliteConnection Connection()
    {
        if (connection is null)
        {
            connection = new SqliteConnection($"Data Source={file};Pooling=False");
            connection.Open();
        }

        return connection;
    }
}
