using Neo4j.Driver.Bolt;

namespace Neo4j.Driver.Results;

/// <summary>The map <c>stats</c>. Servers before 4.3 do not say whether anything changed, so it is counted.</summary>
internal sealed class Counters(Dictionary<string, object?> stats) : ICounters
{
    public bool ContainsUpdates => stats.Get<object>("contains-updates") as bool? ?? stats.Any(entry => entry is { Key: not "system-updates", Value: long and > 0 });

    public bool ContainsSystemUpdates => stats.Get<object>("contains-system-updates") as bool? ?? SystemUpdates > 0;

    public int NodesCreated => Count("nodes-created");

    public int NodesDeleted => Count("nodes-deleted");

    public int RelationshipsCreated => Count("relationships-created");

    public int RelationshipsDeleted => Count("relationships-deleted");

    public int PropertiesSet => Count("properties-set");

    public int LabelsAdded => Count("labels-added");

    public int LabelsRemoved => Count("labels-removed");

    public int IndexesAdded => Count("indexes-added");

    public int IndexesRemoved => Count("indexes-removed");

    public int ConstraintsAdded => Count("constraints-added");

    public int ConstraintsRemoved => Count("constraints-removed");

    public int SystemUpdates => Count("system-updates");

    private int Count(string key) => stats.Get<object>(key) is long count ? (int)Math.Min(count, int.MaxValue) : 0;
}
