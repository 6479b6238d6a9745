using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace NatoGraph.Storage.Sqlite.Connections;

/// <summary>A connection with its prepared statements. Used by one caller at a time.</summary>
internal sealed class Session(SqliteConnection connection) : IDisposable
{
    /// <summary>What a load of a whole store puts aside for a while.</summary>
    public const string Settings = "PRAGMA foreign_keys = ON; PRAGMA cache_size = -32000;";

    private readonly Dictionary<string, Statement> statements = new(StringComparer.Ordinal);

    /// <summary>The statements it has run so far.</summary>
    public IReadOnlyCollection<string> Statements => statements.Keys;

    /// <summary>Is told of each statement that is run, with its values.</summary>
    public Action<string, (string Name, object? Value)[]>? Watcher { get; set; }

    private sqlite3 Database => connection.Handle ?? throw new ObjectDisposedException(nameof(Session));

    /// <summary>Makes a running statement on this session fail as interrupted; may be called from any thread.</summary>
    public void Interrupt() => raw.sqlite3_interrupt(connection.Handle);

    /// <summary>Runs a statement and reads every row.</summary>
    public List<T> Query<T>(string sql, Func<Row, T> read, params ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        Watcher?.Invoke(sql, parameters.ToArray());
        var statement = Prepared(sql);
        statement.Bind(parameters);
        try
        {
            var rows = new List<T>();
            while (statement.Step() is { } row)
            {
                rows.Add(read(row));
            }

            return rows;
        }
        finally
        {
            statement.Reset();
        }
    }

    /// <summary>Runs a statement.</summary>
    /// <returns>How many rows it changed.</returns>
    public int Execute(string sql, params ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        Query(sql, static _ => true, parameters);
        return raw.sqlite3_changes(Database);
    }

    /// <summary>Inserts a row.</summary>
    /// <returns>Its rowid. (RETURNING would cost a temporary table.)</returns>
    public long Insert(string sql, params ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        Query(sql, static _ => true, parameters);
        return raw.sqlite3_last_insert_rowid(Database);
    }

    /// <summary>Runs a statement and reads its first value.</summary>
    /// <returns>0 where it has none.</returns>
    public long Number(string sql, params ReadOnlySpan<(string Name, object? Value)> parameters) =>
        Query(sql, static row => row.GetInt64(0), parameters).FirstOrDefault();

    /// <summary>Runs several statements that are not kept.</summary>
    public void Script(string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    public void Dispose()
    {
        foreach (var statement in statements.Values)
        {
            statement.Dispose();
        }

        connection.Dispose();
    }

    private Statement Prepared(string sql)
    {
        if (!statements.TryGetValue(sql, out var statement))
        {
            statement = new Statement(Database, sql);
            statements.Add(sql, statement);
        }

        return statement;
    }
}
