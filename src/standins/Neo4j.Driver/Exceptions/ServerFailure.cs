using System.Collections.Frozen;
using Neo4j.Driver.Bolt;

namespace Neo4j.Driver;

/// <summary>Turns the status code of a <c>FAILURE</c> into the exception of that code.</summary>
internal static class ServerFailure
{
    private static readonly FrozenDictionary<string, Func<string, Neo4jException>> ByCode =
        new Dictionary<string, Func<string, Neo4jException>>(StringComparer.OrdinalIgnoreCase)
        {
            ["Neo.ClientError.Security.Unauthorized"] = message => new AuthenticationException(message),
            ["Neo.ClientError.Security.AuthorizationExpired"] = message => new AuthorizationException(message),
            ["Neo.ClientError.Security.Forbidden"] = message => new ForbiddenException(message),
            ["Neo.ClientError.Security.TokenExpired"] = message => new TokenExpiredException(message),
            ["Neo.ClientError.Database.DatabaseNotFound"] = message => new FatalDiscoveryException(message),
            ["Neo.ClientError.Transaction.InvalidBookmark"] = message => new InvalidBookmarkException(message),
            ["Neo.ClientError.Transaction.InvalidBookmarkMixture"] = message => new InvalidBookmarkMixtureException(message),
            ["Neo.ClientError.Statement.ArgumentError"] = message => new StatementArgumentException(message),
            ["Neo.ClientError.Statement.TypeError"] = message => new TypeException(message),
        }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    // Ordered: the first prefix that fits decides.
    private static readonly (string Prefix, Func<string, string, Neo4jException> Create)[] ByPrefix =
    [
        ("Neo.ClientError.Security.", (_, message) => new UnknownSecurityException(message)),
        ("Neo.ClientError.Request.Invalid", (_, message) => new ProtocolException(message)),
        ("Neo.ClientError.", (code, message) => new ClientException(code, message)),
        ("Neo.TransientError.", (code, message) => new TransientException(code, message)),
    ];

    /// <summary>Since Bolt 5.7 the code is called <c>neo4j_code</c> and stands beside a GQL status.</summary>
    public static Neo4jException ToException(IReadOnlyDictionary<string, object?> failure) => ToException(
        failure.Get<string>("neo4j_code") ?? failure.Get<string>("code") ?? "Neo.DatabaseError.General.UnknownError",
        failure.Get<string>("message") ?? "The server gave no reason.");

    public static Neo4jException ToException(string code, string message)
    {
        code = Reclassified(code);
        var exception = ByCode.TryGetValue(code, out var create)
            ? create(message)
            : Array.Find(ByPrefix, row => code.StartsWith(row.Prefix, StringComparison.OrdinalIgnoreCase)) is { Create: { } make }
                ? make(code, message)
                : new DatabaseException(code, message);
        exception.Code = code;
        return exception;
    }

    /// <summary>Servers before 5 call a transaction ended on purpose transient; doing it again would be against that purpose.</summary>
    private static string Reclassified(string code) => code switch
    {
        "Neo.TransientError.Transaction.Terminated" => "Neo.ClientError.Transaction.Terminated",
        "Neo.TransientError.Transaction.LockClientStopped" => "Neo.ClientError.Transaction.LockClientStopped",
        _ => code,
    };
}
