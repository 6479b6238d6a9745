using Neo4j.Driver.Bolt;

namespace Neo4j.Driver.Pooling;

/// <summary>A connection with what the pool has to know of it.</summary>
internal sealed class PooledConnection(BoltConnection bolt, IAuthToken token, long openedAt)
{
    public BoltConnection Bolt => bolt;

    /// <summary>Whom the server takes its user for.</summary>
    public IAuthToken Token { get; set; } = token;

    public long OpenedAt { get; } = openedAt;

    public long IdleSince { get; set; } = openedAt;
}
