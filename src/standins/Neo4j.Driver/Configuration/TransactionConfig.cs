namespace Neo4j.Driver;

/// <summary>How a transaction works; set through <see cref="TransactionConfigBuilder"/>.</summary>
public sealed class TransactionConfig
{
    internal TransactionConfig() { }

    /// <summary>After which the server ends the transaction; null for the server's setting, zero for never.</summary>
    public TimeSpan? Timeout { get; internal set; }

    /// <summary>What the server's logs and listings show beside the transaction.</summary>
    public IDictionary<string, object> Metadata { get; internal set; } = new Dictionary<string, object>();

    internal static TransactionConfig Default { get; } = new();

    internal static TransactionConfig From(Action<TransactionConfigBuilder>? action)
    {
        if (action is null)
        {
            return Default;
        }

        var config = new TransactionConfig();
        action(new TransactionConfigBuilder(config));
        return config;
    }
}
