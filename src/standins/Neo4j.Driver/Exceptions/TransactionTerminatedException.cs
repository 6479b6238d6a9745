namespace Neo4j.Driver;

/// <summary>The transaction can't go on because something in it failed; what failed is the inner exception.</summary>
public sealed class TransactionTerminatedException : ClientException
{
    internal TransactionTerminatedException(Exception cause)
        : base((cause as Neo4jException)?.Code, cause.Message, cause) { }

    /// <inheritdoc/>
    public override bool IsRetriable => InnerException is Neo4jException { IsRetriable: true };
}
