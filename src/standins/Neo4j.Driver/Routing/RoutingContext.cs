namespace Neo4j.Driver.Routing;

/// <summary>What the address says to the server's routing rules: the parameters behind its question mark, and the address itself.</summary>
internal static class RoutingContext
{
    private const string Address = "address";

    /// <exception cref="ArgumentException">A parameter is empty, comes twice, or is called address.</exception>
    public static IReadOnlyDictionary<string, string> Of(Uri uri, ServerAddress address)
    {
        var context = new Dictionary<string, string>(StringComparer.Ordinal) { [Address] = $"{address.Host}:{address.Port}" };
        foreach (var parameter in uri.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = parameter.Split('=', 2, StringSplitOptions.TrimEntries);
            if (parts is not [{ Length: > 0 }, { Length: > 0 }] || !context.TryAdd(Uri.UnescapeDataString(parts[0]), Uri.UnescapeDataString(parts[1])))
            {
                throw new ArgumentException($"The routing context has a parameter that can't be: '{parameter}'.", nameof(uri));
            }
        }

        return context;
    }
}
