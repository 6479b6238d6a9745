using System.Diagnostics.CodeAnalysis;

namespace NatoGraph.Storage.Neo4j;

/// <summary>Where a Neo4j store is: <c>neo4j://user@host:7687/database</c>. It holds no password.</summary>
/// <param name="Server">Scheme, host and port; <c>neo4j</c> routes over a cluster, <c>bolt</c> speaks to one server, <c>+s</c> and <c>+ssc</c> encrypt.</param>
/// <param name="User">The user; <c>neo4j</c> where the address names none.</param>
/// <param name="Database">The database; <see langword="null"/> for the user's own.</param>
public sealed record Neo4jAddress(Uri Server, string User, string? Database)
{
    private const int DefaultPort = 7687;

    private static readonly string[] Schemes = ["neo4j", "neo4j+s", "neo4j+ssc", "bolt", "bolt+s", "bolt+ssc"];

    /// <summary>Whether a text begins as an address of a Neo4j server does.</summary>
    public static bool IsMeantBy(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Schemes.Any(scheme => text.StartsWith(scheme + ":", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Reads an address.</summary>
    /// <param name="text">What a person wrote.</param>
    /// <param name="address">The address, where it is one.</param>
    /// <param name="problem">What is wrong with it, where it is none; never the text itself, which may hold a password.</param>
    public static bool TryParse(string text, [NotNullWhen(true)] out Neo4jAddress? address, [NotNullWhen(false)] out string? problem)
    {
        ArgumentNullException.ThrowIfNull(text);
        address = null;
        if (!Uri.TryCreate(text, UriKind.Absolute, out var uri) || uri.Host.Length == 0 || !Schemes.Contains(uri.Scheme, StringComparer.Ordinal))
        {
            problem = "this is no address of a Neo4j server";
            return false;
        }

        problem = Refusal(uri);
        if (problem is not null)
        {
            return false;
        }

        var database = uri.AbsolutePath.Trim('/');
        var user = uri.UserInfo.Length == 0 ? "neo4j" : Uri.UnescapeDataString(uri.UserInfo);
        address = new(new UriBuilder(uri.Scheme, uri.Host, uri.Port < 0 ? DefaultPort : uri.Port).Uri, user, database.Length == 0 ? null : database);
        return true;
    }

    /// <summary>The address as it is shown and as <see cref="TryParse"/> reads it.</summary>
    public override string ToString() => $"{Server.Scheme}://{Uri.EscapeDataString(User)}@{Server.Authority}{(Database is null ? "" : "/" + Database)}";

    private static string? Refusal(Uri uri)
    {
        if (uri.UserInfo.Contains(':', StringComparison.Ordinal))
        {
            return "a password does not belong into an address, where others can read it";
        }

        return uri.Query.Length > 0 || uri.Fragment.Length > 0 || uri.AbsolutePath.Trim('/').Contains('/', StringComparison.Ordinal)
            ? "behind the host only the name of a database may stand"
            : null;
    }
}
