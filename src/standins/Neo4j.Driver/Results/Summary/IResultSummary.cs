namespace Neo4j.Driver;

/// <summary>What a query did.</summary>
public interface IResultSummary
{
    /// <summary>The query.</summary>
    Query Query { get; }

    /// <summary>How much it changed.</summary>
    ICounters Counters { get; }

    /// <summary>What kind it is.</summary>
    QueryType QueryType { get; }

    /// <summary>Whether it was explained or profiled.</summary>
    bool HasPlan { get; }

    /// <summary>Whether it was profiled.</summary>
    bool HasProfile { get; }

    /// <summary>How it would be or was carried out; null if it was neither explained nor profiled.</summary>
    IPlan? Plan { get; }

    /// <summary>How it was carried out; null if it was not profiled.</summary>
    IProfiledPlan? Profile { get; }

    /// <summary>What the server has to say about it.</summary>
    IList<INotification> Notifications { get; }

    /// <summary>How long the server took until the first record.</summary>
    TimeSpan ResultAvailableAfter { get; }

    /// <summary>How long it took from there to the last.</summary>
    TimeSpan ResultConsumedAfter { get; }

    /// <summary>Where it ran.</summary>
    IServerInfo Server { get; }

    /// <summary>On which database.</summary>
    IDatabaseInfo Database { get; }
}
