using System.Globalization;
using Microsoft.Data.Sqlite;

namespace NatoGraph.Benchmarks;

/// <summary>Copies the rows of all tables with prepared inserts, spread evenly over transactions.</summary>
internal static class PlainInserts
{
    public static async Task CopyAsync(SqliteConnection source, SqliteConnection target, int transactions)
    {
        await ExecuteAsync(target, "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = OFF;");
        var rows = new List<(string Sql, object[] Values)>();
        foreach (var table in await TablesAsync(source))
        {
            await ExecuteAsync(target, $"DELETE FROM \"{table}\"");
            await ReadAsync(source, table, rows);
        }

        var perTransaction = Math.Max(1, rows.Count / transactions);
        foreach (var chunk in rows.Chunk(perTransaction))
        {
            await InsertAsync(target, chunk);
        }
    }

    // Full-text tables and their shadows are filled by hand like any other where they hold content of their own.
    private static async Task<List<string>> TablesAsync(SqliteConnection connection)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type IN ('table', 'virtual') AND name NOT LIKE 'sqlite_%'";
        var tables = new List<string>();
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            tables.Add(reader.GetString(0));
        }

        return tables;
    }

    private static async Task ReadAsync(SqliteConnection connection, string table, List<(string, object[])> rows)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = $"SELECT * FROM \"{table}\"";
        await using var reader = await command.ExecuteReaderAsync();
        var columns = string.Join(", ", Enumerable.Range(0, reader.FieldCount).Select(i => $"\"{reader.GetName(i)}\""));
        var parameters = string.Join(", ", Enumerable.Range(0, reader.FieldCount).Select(i => string.Create(CultureInfo.InvariantCulture, $"@p{i}")));
        var sql = $"INSERT OR REPLACE INTO \"{table}\" ({columns}) VALUES ({parameters})";
        while (await reader.ReadAsync())
        {
            var values = new object[reader.FieldCount];
            reader.GetValues(values);
            rows.Add((sql, values));
        }
    }

    private static async Task InsertAsync(SqliteConnection connection, (string Sql, object[] Values)[] rows)
    {
        await using var transaction = (SqliteTransaction)await connection.BeginTransactionAsync();
        foreach (var group in rows.GroupBy(r => r.Sql))
        {
            await using var command = connection.CreateCommand();
            command.Transaction = transaction;
            command.CommandText = group.Key;
            foreach (var (_, values) in group)
            {
                command.Parameters.Clear();
                for (var i = 0; i < values.Length; i++)
                {
                    command.Parameters.AddWithValue(string.Create(CultureInfo.InvariantCulture, $"@p{i}"), values[i]);
                }

                await command.ExecuteNonQueryAsync();
            }
        }

        await transaction.CommitAsync();
    }

    private static async Task ExecuteAsync(SqliteConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }
}
