namespace Neo4j.Driver;

/// <summary>Sets how a transaction works.</summary>
public sealed class TransactionConfigBuilder
{
    private readonly TransactionConfig _config;

    internal TransactionConfigBuilder(TransactionConfig config) => _config = config;

    /// <summary>Sets after which the server ends the transaction.</summary>
    /// <param name="timeout">The time, counted in milliseconds and rounded up; null for the server's setting, zero for never.</param>
    public TransactionConfigBuilder WithTimeout(TimeSpan? timeout)
    {
        if (timeout is { } time)
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(time, TimeSpan.Zero, nameof(timeout));
        }

        _config.Timeout = timeout == TimeSpan.MaxValue ? TimeSpan.Zero : timeout;
        return this;
    }

    /// <summary>Sets what the server's logs and listings show beside the transaction.</summary>
    /// <param name="metadata">Names and values.</param>
    public TransactionConfigBuilder WithMetadata(IDictionary<string, object> metadata)
    {
        _config.Metadata = metadata ?? new Dictionary<string, object>();
        return this;
    }
}
