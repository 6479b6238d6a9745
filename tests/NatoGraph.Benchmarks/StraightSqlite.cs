using Microsoft.Data.Sqlite;
using NatoGraph.Storage.Sqlite;

namespace NatoGraph.Benchmarks;

/// <summary>SQL through the driver, statements prepared once.</summary>
public sealed class StraightSqlite(SqliteGraphStore store, string file) : IStraightReader, IDisposable
{
    private readonly Dictionary<string, SqliteCommand> commands = new(StringComparer.Ordinal);
    private SqliteConnection? connection;

    public async Task<Func<Task>> RecordAsync(Func<Task> read)
    {
        var statements = new List<(string Sql, (string Name, object? Value)[] Values)>();
        store.Watcher = (sql, values) => statements.Add((sql, values));
        await read();
        store.Watcher = null;
        return () =>
        {
            statements.ForEach(statement => Run(statement.Sql, statement.Values));
            return Task.CompletedTask;
        };
    }

    public void Dispose()
    {
        foreach (var command in commands.Values)
        {
            command.Dispose();
        }

        connection?.Dispose();
    }

    private void Run(string sql, (string Name, object? Value)[] values)
    {
        var command = Command(sql, values);
        for (var i = 0; i < values.Length; i++)
        {
            command.Parameters[i].Value = values[i].Value ?? DBNull.Value;
        }

        using var reader = command.ExecuteReader();
        var row = new object[reader.FieldCount];
        while (reader.Read())
        {
            reader.GetValues(row);
        }
    }

    private SqliteCommand Command(string sql, (string Name, object? Value)[] values)
    {
        if (!commands.TryGetValue(sql, out var command))
        {
            command = Connection().CreateCommand();
            command.CommandText = sql;
            foreach (var (name, value) in values)
            {
                command.Parameters.AddWithValue(name, value ?? DBNull.Value);
            }

            commands.Add(sql, command);
        }

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
