namespace Neo4j.Driver;

/// <summary>A value in a query has the wrong type.</summary>
public class TypeException : ClientException
{
    /// <summary>Makes one.</summary>
    /// <param name="message">What went wrong.</param>
    public TypeException(string? message)
        : base(message) { }
}
