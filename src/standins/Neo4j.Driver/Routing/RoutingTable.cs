using System.Collections.Immutable;

namespace Neo4j.Driver.Routing;

/// <summary>Which servers do what for a database, and until when that is believed.</summary>
/// <param name="Database">The database; null only before the server has said which is the user's home.</param>
/// <param name="Routers">Know the table.</param>
/// <param name="Readers">Serve reads.</param>
/// <param name="Writers">Serve writes: the leader, or nobody while one is elected.</param>
/// <param name="FetchedAt">When the server told, as a timestamp.</param>
/// <param name="TimeToLive">How long it is believed.</param>
internal sealed record RoutingTable(
    string? Database,
    ImmutableArray<ServerAddress> Routers,
    ImmutableArray<ServerAddress> Readers,
    ImmutableArray<ServerAddress> Writers,
    long FetchedAt,
    TimeSpan TimeToLive)
{
    public IEnumerable<ServerAddress> Servers => Routers.Concat(Readers).Concat(Writers).Distinct();

    public ImmutableArray<ServerAddress> For(AccessMode mode) => mode == AccessMode.Read ? Readers : Writers;

    public bool IsFresh(AccessMode mode, TimeProvider time) =>
        !Routers.IsEmpty && !For(mode).IsEmpty && time.GetElapsedTime(FetchedAt) < TimeToLive;

    public RoutingTable Without(ServerAddress address) => WithoutWriter(address) with
    {
        Routers = Routers.Remove(address),
        Readers = Readers.Remove(address),
    };

    public RoutingTable WithoutWriter(ServerAddress address) => this with { Writers = Writers.Remove(address) };
}
