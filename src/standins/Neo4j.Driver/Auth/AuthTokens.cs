namespace Neo4j.Driver;

/// <summary>Makes credentials.</summary>
public class AuthTokens
{
    private AuthTokens() { }

    /// <summary>No credentials, for servers without authentication.</summary>
    public static IAuthToken None { get; } = Token(("scheme", "none"));

    /// <summary>A user and a password.</summary>
    /// <param name="username">The user.</param>
    /// <param name="password">The password.</param>
    public static IAuthToken Basic(string username, string password) => Basic(username, password, null);

    /// <summary>A user and a password in a realm.</summary>
    /// <param name="username">The user.</param>
    /// <param name="password">The password.</param>
    /// <param name="realm">Which of the server's directories knows the user; null for any.</param>
    public static IAuthToken Basic(string username, string password, string? realm) =>
        Token(("scheme", AuthSchemes.Basic), ("principal", username), ("credentials", password), ("realm", realm));

    /// <summary>A token from a single-sign-on service.</summary>
    /// <param name="token">The token, in Base64.</param>
    public static IAuthToken Bearer(string token) => Token(("scheme", AuthSchemes.Bearer), ("credentials", token));

    private static AuthToken Token(params (string Key, string? Value)[] entries) =>
        new(entries.Where(entry => entry.Value is not null).ToDictionary(entry => entry.Key, entry => (object?)entry.Value));
}
