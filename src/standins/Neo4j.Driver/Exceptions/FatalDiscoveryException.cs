namespace Neo4j.Driver;

/// <summary>There is no such database, so no routing table for it.</summary>
public class FatalDiscoveryException : ClientException
{
    /// <summary>Makes one.</summary>
    /// <param name="message">What went wrong.</param>
    public FatalDiscoveryException(string? message)
        : base(message) { }
}
