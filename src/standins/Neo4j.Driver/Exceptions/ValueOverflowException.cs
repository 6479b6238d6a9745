namespace Neo4j.Driver;

/// <summary>The value is out of the range of the type asked for.</summary>
public class ValueOverflowException : ClientException
{
    /// <summary>Makes one.</summary>
    /// <param name="message">What went wrong.</param>
    public ValueOverflowException(string? message)
        : base(message) { }
}
