namespace Neo4j.Driver.Pooling;

/// <summary>Learns of errors on leased connections.</summary>
internal interface IFailureListener
{
    /// <summary>Draws conclusions from an error and gives the one that the application should see.</summary>
    ValueTask<Exception> OnFailureAsync(Lease lease, Exception exception);
}
