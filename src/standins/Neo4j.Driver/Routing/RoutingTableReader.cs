using System.Collections.Immutable;
using System.Globalization;
using Neo4j.Driver.Bolt;

namespace Neo4j.Driver.Routing;

/// <summary>Reads the answer to <c>ROUTE</c>.</summary>
internal static class RoutingTableReader
{
    private const int DefaultPort = 7687;

    /// <summary>A server's word for no limit would not fit a time span.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromDays(365);

    /// <exception cref="ProtocolException">It is no routing table.</exception>
    public static RoutingTable Read(IReadOnlyDictionary<string, object?> metadata, string? database, long now)
    {
        var table = metadata.Get<Dictionary<string, object?>>("rt") ?? throw new ProtocolException("The server gave no routing table.");
        var servers = table.List<Dictionary<string, object?>>("servers").ToList();
        var seconds = table.Get<object>("ttl") as long? ?? throw new ProtocolException("The server's routing table has no time to live.");
        return new RoutingTable(
            database ?? table.Get<string>("db"),
            OfRole(servers, "ROUTE"),
            OfRole(servers, "READ"),
            OfRole(servers, "WRITE"),
            now,
            seconds >= Longest.TotalSeconds ? Longest : TimeSpan.FromSeconds(seconds));
    }

    private static ImmutableArray<ServerAddress> OfRole(IEnumerable<Dictionary<string, object?>> servers, string role) =>
    [
        .. servers.Where(server => server.Get<string>("role") == role)
            .SelectMany(server => server.List<string>("addresses"))
            .Select(Parse)
            .Distinct(),
    ];

    /// <summary>A host, a colon and a port; an IPv6 address stands in brackets.</summary>
    private static ServerAddress Parse(string address)
    {
        var colon = address.LastIndexOf(':');
        if (colon <= address.LastIndexOf(']'))
        {
            return ServerAddress.From(address, DefaultPort);
        }

        return ushort.TryParse(address.AsSpan(colon + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var port)
            ? ServerAddress.From(address[..colon], port)
            : throw new ProtocolException($"The server's routing table has an address that can't be: '{address}'.");
    }
}
