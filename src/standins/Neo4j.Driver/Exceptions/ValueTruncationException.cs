namespace Neo4j.Driver;

/// <summary>The type asked for can't hold all of the value.</summary>
public class ValueTruncationException : ClientException
{
    /// <summary>Makes one.</summary>
    /// <param name="message">What went wrong.</param>
    public ValueTruncationException(string? message)
        : base(message) { }
}
