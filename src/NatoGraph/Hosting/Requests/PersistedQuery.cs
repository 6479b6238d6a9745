using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace NatoGraph.Hosting.Requests;

/// <summary>What <c>extensions.persistedQuery</c> of a request says (automatic persisted queries, as Apollo has them).</summary>
/// <param name="Hash">The SHA-256 of the query's text in UTF-8, in hexadecimal digits of lower case; <see langword="null"/> where it is none.</param>
internal readonly record struct PersistedQuery(string? Hash)
{
    private const int Version = 1;
    private const int HashLength = 64;

    /// <summary>Reads it from the extensions of a request.</summary>
    /// <returns><see langword="null"/> where they have none.</returns>
    public static PersistedQuery? Of(JsonElement extensions)
    {
        if (extensions.ValueKind != JsonValueKind.Object
            || !extensions.TryGetProperty("persistedQuery", out var given)
            || given.ValueKind != JsonValueKind.Object)
        {
            return null;
        }

        var isKnown = given.TryGetProperty("version", out var version) && version.ValueKind == JsonValueKind.Number
            && version.TryGetInt32(out var number) && number == Version;
        var hash = given.TryGetProperty("sha256Hash", out var text) ? TextOrNull(text) : null;
        return new PersistedQuery(isKnown && IsHash(hash) ? hash!.ToLowerInvariant() : null);
    }

    /// <summary>A string of JSON; <see langword="null"/> for anything else, bytes that are no UTF-8 and halves of surrogate pairs among them.</summary>
    public static string? TextOrNull(JsonElement json)
    {
        try
        {
            return json.ValueKind == JsonValueKind.String ? json.GetString() : null;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    public static string HashOf(string query) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(query)));

    private static bool IsHash(string? text) => text is { Length: HashLength } && text.All(char.IsAsciiHexDigit);
}
