namespace Neo4j.Driver;

/// <summary>The result's records are gone: it was consumed, or what it came from was closed.</summary>
public class ResultConsumedException : ClientException
{
    /// <summary>Makes one.</summary>
    /// <param name="message">What went wrong.</param>
    public ResultConsumedException(string? message)
        : base(message) { }
}
