using Neo4j.Driver.Bolt;

namespace Neo4j.Driver.Results;

/// <summary>Collects what the server tells of a query.</summary>
internal sealed class SummaryBuilder(Query query, BoltConnection bolt)
{
    private static readonly Dictionary<string, object?> Nothing = [];

    private long _availableAfter = -1;
    private IResultSummary? _built;

    /// <summary>What came with the end of the result.</summary>
    public IReadOnlyDictionary<string, object?> Metadata { get; private set; } = Nothing;

    /// <summary>The database, where the server told it right at the start (Bolt 5.8, outside of transactions).</summary>
    public string? Database { get; private set; }

    public void AddRun(IReadOnlyDictionary<string, object?> metadata)
    {
        _availableAfter = metadata.Get<object>("t_first") as long? ?? -1;
        Database = metadata.Get<string>("db");
    }

    public void AddEnd(IReadOnlyDictionary<string, object?> metadata) => Metadata = metadata;

    public IResultSummary Build() => _built ??= new ResultSummary(query, bolt, _availableAfter, Metadata);
}
