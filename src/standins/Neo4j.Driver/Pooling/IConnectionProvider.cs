namespace Neo4j.Driver.Pooling;

/// <summary>Finds a server for a demand and leases a connection to it.</summary>
internal interface IConnectionProvider : IAsyncDisposable
{
    ValueTask<Lease> AcquireAsync(Demand demand, CancellationToken cancellationToken);
}
