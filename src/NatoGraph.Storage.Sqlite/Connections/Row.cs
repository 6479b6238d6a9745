using System.Text;
using SQLitePCL;

namespace NatoGraph.Storage.Sqlite.Connections;

/// <summary>The row that a statement stands at.</summary>
internal sealed class Row(sqlite3_stmt statement)
{
    public bool IsNull(int column) => raw.sqlite3_column_type(statement, column) == raw.SQLITE_NULL;

    public string GetString(int column) => Encoding.UTF8.GetString(Utf8(column));

    public string? TextOrNull(int column) => IsNull(column) ? null : GetString(column);

    /// <summary>The text of a column as UTF-8; valid until the next row.</summary>
    public ReadOnlySpan<byte> Utf8(int column) => raw.sqlite3_column_blob(statement, column);

    public int GetInt32(int column) => checked((int)GetInt64(column));

    public long GetInt64(int column) => raw.sqlite3_column_int64(statement, column);

    /// <summary>A whole number, a fraction or a text, as SQLite has it.</summary>
    public object GetValue(int column) => raw.sqlite3_column_type(statement, column) switch
    {
        raw.SQLITE_INTEGER => GetInt64(column),
        raw.SQLITE_FLOAT => raw.sqlite3_column_double(statement, column),
        _ => GetString(column),
    };
}
