using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace NatoGraph.Tests.Hosting;

/// <summary>Requests for persisted queries, as clients of the Apollo protocol send them.</summary>
internal static class Persisted
{
    public static string HashOf(string query) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(query)));

    public static string Extensions(string query) => JsonSerializer.Serialize(new { persistedQuery = new { version = 1, sha256Hash = HashOf(query) } });

    public static string Request(string query, bool withQuery = false) =>
        withQuery ? $$"""{"query":{{JsonSerializer.Serialize(query)}},"extensions":{{Extensions(query)}}}""" : $$"""{"extensions":{{Extensions(query)}}}""";
}
