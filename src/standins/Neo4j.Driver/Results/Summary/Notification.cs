using Neo4j.Driver.Bolt;

namespace Neo4j.Driver.Results;

internal sealed record Notification(
    string? Code, string? Title, string? Description, IInputPosition? Position, string? RawSeverityLevel, string? RawCategory)
    : INotification
{
    public NotificationSeverity SeverityLevel => Parse<NotificationSeverity>(RawSeverityLevel);

    public NotificationCategory Category => Parse<NotificationCategory>(RawCategory);

    /// <summary>Since Bolt 5.5 they are among the GQL statuses: those that have a code of Neo4j.</summary>
    public static IEnumerable<Notification> ReadAll(IReadOnlyDictionary<string, object?> metadata, BoltVersion version) =>
        version.HasGqlStatuses
            ? metadata.List<Dictionary<string, object?>>("statuses").Where(status => status.ContainsKey("neo4j_code")).Select(OfStatus)
            : metadata.List<Dictionary<string, object?>>("notifications").Select(OfMap);

    private static Notification OfMap(Dictionary<string, object?> map) => new(
        map.Get<string>("code"),
        map.Get<string>("title"),
        map.Get<string>("description"),
        InputPosition.Of(map.Get<Dictionary<string, object?>>("position")),
        map.Get<string>("severity"),
        map.Get<string>("category"));

    private static Notification OfStatus(Dictionary<string, object?> status)
    {
        var diagnosis = status.Get<Dictionary<string, object?>>("diagnostic_record") ?? [];
        return new Notification(
            status.Get<string>("neo4j_code"),
            status.Get<string>("title"),
            status.Get<string>("description"),
            InputPosition.Of(diagnosis.Get<Dictionary<string, object?>>("_position")),
            diagnosis.Get<string>("_severity"),
            diagnosis.Get<string>("_classification"));
    }

    private static T Parse<T>(string? word)
        where T : struct, Enum => Enum.TryParse<T>(word, ignoreCase: true, out var value) && Enum.IsDefined(value) ? value : default;
}

internal sealed record InputPosition(int Offset, int Line, int Column) : IInputPosition
{
    public static InputPosition? Of(IReadOnlyDictionary<string, object?>? map) => map is null
        ? null
        : new InputPosition(Number(map, "offset"), Number(map, "line"), Number(map, "column"));

    private static int Number(IReadOnlyDictionary<string, object?> map, string key) => (int)(map.Get<object>(key) as long? ?? 0);
}
