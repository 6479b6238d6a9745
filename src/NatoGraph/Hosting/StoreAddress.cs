using NatoGraph.Storage;
using NatoGraph.Storage.Neo4j;
using NatoGraph.Storage.Sqlite;
using NatoGraph.Terminal;

namespace NatoGraph.Hosting;

/// <summary>Which store to use, as <c>--store</c> and NATOGRAPH_STORE name it.</summary>
internal static class StoreAddress
{
    public const string Variable = "NATOGRAPH_STORE";

    private const string SqlitePrefix = "sqlite:";

    /// <summary>The store that an address names.</summary>
    /// <param name="address"><c>sqlite:PATH</c> or <c>neo4j://user@host:7687</c>; <see langword="null"/> for the default file in the user's data folder.</param>
    /// <param name="use">What it is for.</param>
    /// <param name="onWaiting">Is told that a server does not answer yet.</param>
    /// <exception cref="UsageException">It names none.</exception>
    public static IGraphStore Create(string? address, StoreUse use, Action<string> onWaiting)
    {
        if (string.IsNullOrEmpty(address))
        {
            return Sqlite(DefaultPath(), use);
        }

        if (Neo4jAddress.IsMeantBy(address))
        {
            return Neo4j(address, use, onWaiting);
        }

        return address.StartsWith(SqlitePrefix, StringComparison.Ordinal) && address.Length > SqlitePrefix.Length
            ? Sqlite(Path.GetFullPath(address[SqlitePrefix.Length..]), use)
            : throw new UsageException($"'{address}' names no store. Write such as {SqlitePrefix}{Suggestion(address)}, or neo4j://neo4j@localhost:7687");
    }

    private static SqliteGraphStore Sqlite(string path, StoreUse use) => new(path, new SqliteStoreOptions { MustExist = use == StoreUse.Reading });

    // The address is not repeated: it may hold a password.
    private static Neo4jGraphStore Neo4j(string text, StoreUse use, Action<string> onWaiting) => Neo4jAddress.TryParse(text, out var address, out var problem)
        ? new(address, new Neo4jStoreOptions { Password = Neo4jPassword.Read(), MustExist = use == StoreUse.Reading, MayBeUnfinished = use == StoreUse.Loading, OnWaiting = onWaiting })
        : throw new UsageException($"--store: {problem}. Write such as neo4j://neo4j@localhost:7687, and the password into {Neo4jPassword.Variable} or into a file that {Neo4jPassword.FileVariable} names");

    private static string Suggestion(string address) => address.Contains(':', StringComparison.Ordinal) ? "natograph.db" : address;

    private static string DefaultPath()
    {
        var data = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify);
        var folder = Path.Combine(data.Length > 0 ? data : Directory.GetCurrentDirectory(), "natograph");
        try
        {
            Directory.CreateDirectory(folder);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new StoreException(StoreProblem.NotWritable, $"The folder '{folder}' can't be made: {e.Message} Choose another place with --store sqlite:PATH", e);
        }

        return Path.Combine(folder, "natograph.db");
    }
}
