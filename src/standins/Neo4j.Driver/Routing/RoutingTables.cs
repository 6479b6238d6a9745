using System.Collections.Immutable;

namespace Neo4j.Driver.Routing;

/// <summary>The tables known, by database.</summary>
internal sealed class RoutingTables(TimeProvider time)
{
    /// <summary>A table that nobody asked for this long after its end is dropped.</summary>
    private static readonly TimeSpan KeptAfterEnd = TimeSpan.FromSeconds(30);

    private readonly Lock _lock = new();
    private ImmutableDictionary<string, RoutingTable> _tables = ImmutableDictionary.Create<string, RoutingTable>(StringComparer.Ordinal);

    public RoutingTable? Find(string? database) => database is null ? null : _tables.GetValueOrDefault(database);

    /// <summary>Keeps a table.</summary>
    /// <returns>All servers that some table names.</returns>
    public IReadOnlySet<ServerAddress> Add(RoutingTable table)
    {
        lock (_lock)
        {
            var aged = _tables.Where(entry => time.GetElapsedTime(entry.Value.FetchedAt) > entry.Value.TimeToLive + KeptAfterEnd);
            _tables = _tables.RemoveRange(aged.Select(entry => entry.Key)).SetItem(table.Database ?? "", table);
            return _tables.Values.SelectMany(one => one.Servers).ToHashSet();
        }
    }

    /// <summary>Forgets a server for all databases.</summary>
    public void Forget(ServerAddress address) => Change(_tables.Keys, table => table.Without(address));

    /// <summary>Forgets a server for one database.</summary>
    public void Forget(string? database, ServerAddress address) => Change([database ?? ""], table => table.Without(address));

    /// <summary>Forgets that a server leads a database.</summary>
    public void ForgetWriter(string? database, ServerAddress address) => Change([database ?? ""], table => table.WithoutWriter(address));

    private void Change(IEnumerable<string> databases, Func<RoutingTable, RoutingTable> change)
    {
        lock (_lock)
        {
            foreach (var database in databases.Where(_tables.ContainsKey).ToList())
            {
                _tables = _tables.SetItem(database, change(_tables[database]));
            }
        }
    }
}
