using Neo4j.Driver.Bolt;

namespace Neo4j.Driver.Results;

internal sealed class ResultSummary : IResultSummary
{
    public ResultSummary(Query query, BoltConnection bolt, long availableAfter, IReadOnlyDictionary<string, object?> metadata)
    {
        Query = query;
        Counters = new Counters(metadata.Get<Dictionary<string, object?>>("stats") ?? []);
        QueryType = TypeOf(metadata.Get<string>("type"));
        Profile = metadata.Get<Dictionary<string, object?>>("profile") is { } profile ? new ProfiledPlan(profile) : null;
        Plan = (IPlan?)Profile ?? (metadata.Get<Dictionary<string, object?>>("plan") is { } plan ? new Plan(plan) : null);
        Notifications = [.. Notification.ReadAll(metadata, bolt.Version)];
        ResultAvailableAfter = TimeSpan.FromMilliseconds(availableAfter);
        ResultConsumedAfter = TimeSpan.FromMilliseconds(metadata.Get<object>("t_last") as long? ?? -1);
        Server = ServerInfo.Of(bolt);
        Database = new DatabaseInfo(metadata.Get<string>("db"));
    }

    public Query Query { get; }

    public ICounters Counters { get; }

    public QueryType QueryType { get; }

    public bool HasPlan => Plan is not null;

    public bool HasProfile => Profile is not null;

    public IPlan? Plan { get; }

    public IProfiledPlan? Profile { get; }

    public IList<INotification> Notifications { get; }

    public TimeSpan ResultAvailableAfter { get; }

    public TimeSpan ResultConsumedAfter { get; }

    public IServerInfo Server { get; }

    public IDatabaseInfo Database { get; }

    private static QueryType TypeOf(string? type) => type switch
    {
        "r" => QueryType.ReadOnly,
        "rw" => QueryType.ReadWrite,
        "w" => QueryType.WriteOnly,
        "s" => QueryType.SchemaWrite,
        _ => QueryType.Unknown,
    };
}

internal sealed record DatabaseInfo(string? Name) : IDatabaseInfo;

internal sealed record ServerInfo(string Address, string ProtocolVersion, string Agent) : IServerInfo
{
    public static ServerInfo Of(BoltConnection bolt) =>
        new($"{bolt.Address.Host}:{bolt.Address.Port}", bolt.Version.ToString(), bolt.Greeting.Agent);
}
