using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace NatoGraph.Storage.Sqlite.Connections;

/// <summary>Says what SQLite's result codes mean to the user (https://www.sqlite.org/rescode.html).</summary>
internal sealed class SqliteErrors(string path)
{
    public StoreException Of(SqliteException problem) => problem.SqliteErrorCode switch
    {
        raw.SQLITE_BUSY or raw.SQLITE_LOCKED => new(StoreProblem.Locked, $"Another program holds the store '{path}'. End it, or try again.", problem),
        raw.SQLITE_FULL => new(StoreProblem.NotWritable, $"There is no room left for the store '{path}'. Make room and try again; what was written before is kept.", problem),
        raw.SQLITE_READONLY or raw.SQLITE_PERM or raw.SQLITE_AUTH => new(StoreProblem.NotWritable, $"The store '{path}' may not be written. Check the rights on the file and its folder.", problem),
        raw.SQLITE_CORRUPT or raw.SQLITE_FORMAT => Damaged(problem),
        raw.SQLITE_NOTADB => new(StoreProblem.Damaged, $"'{path}' is not a NatoGraph store, or its beginning is damaged. Name another file, or restore this one from a copy.", problem),
        raw.SQLITE_CANTOPEN => CannotOpen(problem),
        raw.SQLITE_IOERR => new(StoreProblem.NotWritable, $"The disk fails to read or write the store '{path}': {problem.Message} See whether it is full or failing; what was written before is kept.", problem),
        _ => new(StoreProblem.Unreachable, $"The store '{path}' cannot answer: {problem.Message}", problem),
    };

    /// <summary>Whether there is neither a file nor anything else, though there could be.</summary>
    public bool IsMissing => !Path.Exists(path) && Directory.Exists(Path.GetDirectoryName(path));

    public StoreException Missing() =>
        new(StoreProblem.Unreachable, $"There is no store '{path}'. Name one that is there, or take articles in to make it.");

    public StoreException Foreign() =>
        new(StoreProblem.Damaged, $"'{path}' is a database of another program, not a NatoGraph store. Name another file.");

    public StoreException Newer(long found, int known) =>
        new(StoreProblem.NewerVersion, $"A newer NatoGraph wrote the store '{path}' (schema {found}, this program knows {known}). Update the program, or name another file.");

    public StoreException NotEmpty() =>
        new(StoreProblem.NotEmpty, $"The store '{path}' holds something already. Name an empty one.");

    public StoreException Damaged(Exception? problem = null) =>
        new(StoreProblem.Damaged, $"The store '{path}' is damaged. Restore it from a copy, or take the articles in again into a new file.", problem);

    private StoreException CannotOpen(SqliteException problem)
    {
        if (Directory.Exists(path))
        {
            return new(StoreProblem.NotWritable, $"'{path}' is a folder, and a store is a file. Name a file in it, such as '{Path.Combine(path, "natograph.db")}'.", problem);
        }

        var folder = Path.GetDirectoryName(path);
        return Directory.Exists(folder)
            ? new(StoreProblem.NotWritable, $"The store '{path}' cannot be opened or made. Check the rights on the file and its folder.", problem)
            : new(StoreProblem.Unreachable, $"The store '{path}' cannot be made: there is no folder '{folder}'. Make the folder, or name a file in one that is there.", problem);
    }
}
