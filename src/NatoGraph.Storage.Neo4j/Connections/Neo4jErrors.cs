using Neo4j.Driver;

namespace NatoGraph.Storage.Neo4j.Connections;

/// <summary>Says what the driver's exceptions mean to the user.</summary>
/// <param name="address">The store's address, without any secret.</param>
internal sealed class Neo4jErrors(string address)
{
    /// <summary>Whether the driver or the server failed, rather than this program or its caller.</summary>
    public static bool IsOfStore(Exception problem) => problem is Neo4jException or TimeoutException or System.Net.Sockets.SocketException or IOException;

    public StoreException Of(Exception problem) => problem switch
    {
        AuthenticationException => new(StoreProblem.Unreachable, $"The Neo4j server of '{address}' does not accept the user or the password. Check NATOGRAPH_NEO4J_PASSWORD, or the file that NATOGRAPH_NEO4J_PASSWORD_FILE names.", problem),
        SecurityException => new(StoreProblem.NotWritable, $"The user may not do this on '{address}': {problem.Message}", problem),
        TransientException { Code: { } code } when code.Contains("Lock", StringComparison.Ordinal) =>
            new(StoreProblem.Locked, $"Another program holds the store '{address}'. Try again.", problem),
        ServiceUnavailableException or SessionExpiredException or TransientException or TimeoutException or IOException =>
            new(StoreProblem.Unreachable, $"The Neo4j server of '{address}' does not answer: {problem.Message} Try again once it runs; what was written before is kept.", problem),
        ClientException { Code: "Neo.ClientError.Database.DatabaseNotFound" } => new(StoreProblem.Unreachable, $"The server of '{address}' has no such database. Name another behind the host.", problem),
        _ => new(StoreProblem.Unreachable, $"The store '{address}' cannot answer: {problem.Message}", problem),
    };

    public StoreException NotThere(TimeSpan waited, Exception? problem) =>
        new(StoreProblem.Unreachable, $"No Neo4j server answered at '{address}' within {waited.TotalSeconds:0} s. Start it, or name another with --store.", problem);

    public StoreException Foreign() =>
        new(StoreProblem.Damaged, $"The database of '{address}' holds another program's graph. Name an empty database behind the host, or empty this one.");

    public StoreException Newer(long found, int known) =>
        new(StoreProblem.NewerVersion, $"A newer NatoGraph wrote the store '{address}' (schema {found}, this program knows {known}). Update the program, or name another store.");

    public StoreException Missing() =>
        new(StoreProblem.Unreachable, $"There is no store at '{address}' yet. Name one that is there, or take articles in to make it.");

    public StoreException NotOpened() =>
        new(StoreProblem.Damaged, $"The store '{address}' was emptied by another program. Open it again.");

    public StoreException NotEmpty() =>
        new(StoreProblem.NotEmpty, $"The store '{address}' holds something already. Name an empty one.");

    public StoreException Unfinished(string load) =>
        new(StoreProblem.NotWritable, $"The store '{address}' holds the beginning of '{load}', which was stopped. Run that again to the end, or empty the database.");
}
