namespace Neo4j.Driver;

/// <summary>A query got an argument that it can't take.</summary>
public class StatementArgumentException : ClientException
{
    /// <summary>Makes one.</summary>
    /// <param name="message">What went wrong.</param>
    public StatementArgumentException(string? message)
        : base(message) { }
}
