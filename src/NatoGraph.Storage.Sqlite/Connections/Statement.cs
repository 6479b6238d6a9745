using System.Buffers;
using System.Globalization;
using System.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace NatoGraph.Storage.Sqlite.Connections;

/// <summary>
/// A prepared statement, bound and read without the driver's command and reader, which cost more than many a statement does
/// (https://www.sqlite.org/c3ref/stmt.html).
/// </summary>
internal sealed class Statement : IDisposable
{
    private readonly sqlite3 database;
    private readonly sqlite3_stmt handle;
    private readonly Row row;
    private readonly string?[] names;
    private readonly int[] places;

    /// <exception cref="SqliteException">The text is no statement.</exception>
    public Statement(sqlite3 database, string sql)
    {
        this.database = database;
        Check(raw.sqlite3_prepare_v2(database, sql, out handle));
        row = new Row(handle);
        var count = raw.sqlite3_bind_parameter_count(handle);
        (names, places) = (new string?[count], new int[count]);
    }

    /// <summary>Binds every parameter; whatever was bound before is forgotten.</summary>
    public void Bind(ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        if (parameters.Length != names.Length)
        {
            throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"The statement has {names.Length} parameters, not {parameters.Length}."), nameof(parameters));
        }

        for (var index = 0; index < parameters.Length; index++)
        {
            Bind(PlaceOf(index, parameters[index].Name), parameters[index].Value);
        }
    }

    /// <summary>Runs to the next row, or to the end.</summary>
    /// <returns>The row, which is valid until the next call; <see langword="null"/> at the end.</returns>
    public Row? Step()
    {
        switch (raw.sqlite3_step(handle))
        {
            case raw.SQLITE_ROW:
                return row;
            case raw.SQLITE_DONE:
                return null;
            case var code:
                Check(code);
                return null;
        }
    }

    /// <summary>Makes the statement ready to run again; until then it holds its state of the database.</summary>
    public void Reset() => raw.sqlite3_reset(handle);

    public void Dispose() => handle.Dispose();

    private void Bind(int place, object? value) => Check(value switch
    {
        null => raw.sqlite3_bind_null(handle, place),
        string text => BindText(place, text),
        int number => raw.sqlite3_bind_int64(handle, place, number),
        long number => raw.sqlite3_bind_int64(handle, place, number),
        double number => raw.sqlite3_bind_double(handle, place, number),
        _ => throw new ArgumentException($"A value of type {value.GetType()} can't be bound.", nameof(value)),
    });

    private int BindText(int place, string text)
    {
        var bytes = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(text.Length));
        try
        {
            return raw.sqlite3_bind_text(handle, place, bytes.AsSpan(0, Encoding.UTF8.GetBytes(text, bytes)));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }

    // A statement is always run with the same names in the same order, as constants of the program.
    private int PlaceOf(int index, string name)
    {
        if (!ReferenceEquals(names[index], name))
        {
            var place = raw.sqlite3_bind_parameter_index(handle, name);
            if (place == 0)
            {
                throw new ArgumentException($"The statement has no parameter '{name}'.", nameof(name));
            }

            (names[index], places[index]) = (name, place);
        }

        return places[index];
    }

    private void Check(int code) => SqliteException.ThrowExceptionForRC(code, database);
}
