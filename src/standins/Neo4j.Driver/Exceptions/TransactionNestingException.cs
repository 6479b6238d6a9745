namespace Neo4j.Driver;

/// <summary>A session runs one transaction at a time, and one is open.</summary>
public class TransactionNestingException : ClientException
{
    /// <summary>Makes one.</summary>
    /// <param name="message">What went wrong.</param>
    public TransactionNestingException(string? message)
        : base(message) { }
}
