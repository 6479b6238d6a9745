namespace Neo4j.Driver;

/// <summary>The server's version of Bolt lacks what was asked for.</summary>
public class UnsupportedFeatureException : ClientException
{
    internal UnsupportedFeatureException(string message)
        : base(message) { }

    /// <inheritdoc/>
    public override bool IsRetriable => false;
}
