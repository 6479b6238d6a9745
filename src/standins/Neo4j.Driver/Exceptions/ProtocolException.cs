namespace Neo4j.Driver;

/// <summary>A peer sent what Bolt does not allow.</summary>
public class ProtocolException : Neo4jException
{
    /// <summary>Makes one.</summary>
    /// <param name="message">What went wrong.</param>
    public ProtocolException(string? message)
        : base(message) { }
}
