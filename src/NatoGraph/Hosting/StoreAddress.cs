using NatoGraph.Storage;
using NatoGraph.Storage.Sqlite;
using NatoGraph.Terminal;

namespace NatoGraph.Hosting;

/// <summary>Which store to use, as <c>--store</c> and NATOGRAPH_STORE name it.</summary>
internal static class StoreAddress
{
    public const string Variable = "NATOGRAPH_STORE";

    private const string SqlitePrefix = "sqlite:";

    /// <summary>The store that an address names.</summary>
    /// <param name="address"><c>sqlite:PATH</c>; <see langword="null"/> for the default file in the user's data folder.</param>
    /// <exception cref="UsageException">It names none.</exception>
    public static IGraphStore Create(string? address)
    {
        if (string.IsNullOrEmpty(address))
        {
            return new SqliteGraphStore(DefaultPath());
        }

        return address.StartsWith(SqlitePrefix, StringComparison.Ordinal) && address.Length > SqlitePrefix.Length
            ? new SqliteGraphStore(Path.GetFullPath(address[SqlitePrefix.Length..]))
            : throw new UsageException($"'{address}' names no store. Write such as {SqlitePrefix}{Suggestion(address)}");
    }

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
