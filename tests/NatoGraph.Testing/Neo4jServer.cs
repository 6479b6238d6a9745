using System.Globalization;
using Neo4j.Driver;

namespace NatoGraph.Testing;

/// <summary>
/// The Neo4j server that tests may use and empty: <c>NATOGRAPH_TEST_NEO4J</c>, such as <c>bolt://neo4j:password@127.0.0.1:7687</c>. It has one
/// database, so that one test at a time uses it, whatever process it runs in.
/// </summary>
public static class Neo4jServer
{
    /// <summary>The variable that names the server.</summary>
    public const string Variable = "NATOGRAPH_TEST_NEO4J";

    private static readonly Uri? Given = Uri.TryCreate(Environment.GetEnvironmentVariable(Variable), UriKind.Absolute, out var uri) ? uri : null;

    /// <summary>Why tests that need the server are skipped; <see langword="null"/> where it is there.</summary>
    public static string? WhyMissing => Given is null ? $"needs a Neo4j server, named by {Variable}" : null;

    /// <summary>The address without the password, as a store's address is written.</summary>
    public static string Address => $"{Server.Scheme}://{User}@{Server.Authority}";

    /// <summary>The user.</summary>
    public static string User => Uri.UnescapeDataString(Server.UserInfo.Split(':')[0]);

    /// <summary>The password.</summary>
    public static string Password => Uri.UnescapeDataString(Server.UserInfo.Split(':') is [_, var password] ? password : "");

    private static Uri Server => Given ?? throw new InvalidOperationException(WhyMissing);

    /// <summary>Deletes everything that the server holds, its schema aside.</summary>
    public static Task EmptyAsync() => EmptyAsync($"{Server.Scheme}://{Server.Authority}", User, Password);

    /// <summary>Waits until no other test uses the server.</summary>
    /// <returns>What gives it free again.</returns>
    public static async Task<IDisposable> TakeAsync()
    {
        var path = Path.Combine(Path.GetTempPath(), string.Create(CultureInfo.InvariantCulture, $"natograph-neo4j-{Server.Port}.lock"));
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(20));
        while (true)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException)
            {
                await timer.WaitForNextTickAsync();
            }
        }
    }

    internal static async Task EmptyAsync(string address, string user, string password)
    {
        await using var driver = GraphDatabase.Driver(address, AuthTokens.Basic(user, password));
        await using var session = driver.AsyncSession();
        var cursor = await session.RunAsync("MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS");
        await cursor.ConsumeAsync();
    }
}
