namespace Neo4j.Driver.Bolt;

/// <summary>What the server says of itself in answer to <c>HELLO</c>.</summary>
/// <param name="Agent">How it calls itself.</param>
/// <param name="ConnectionId">How it calls the connection, in its logs.</param>
/// <param name="ReadTimeout">How long it may be silent while it is asked something; null for any time.</param>
/// <param name="Utc">Whether it has agreed that zoned date-times count from UTC.</param>
/// <param name="RoutesItself">Whether it passes on what another member has to do.</param>
internal sealed record ServerGreeting(string Agent, string ConnectionId, TimeSpan? ReadTimeout, bool Utc, bool RoutesItself)
{
    public static ServerGreeting None { get; } = new("", "", null, false, false);

    public static ServerGreeting From(IReadOnlyDictionary<string, object?> metadata)
    {
        var hints = metadata.Get<Dictionary<string, object?>>("hints") ?? [];
        var seconds = hints.Get<object>("connection.recv_timeout_seconds");
        return new ServerGreeting(
            metadata.Get<string>("server") ?? "",
            metadata.Get<string>("connection_id") ?? "",
            seconds is long and > 0 ? TimeSpan.FromSeconds((long)seconds) : null,
            metadata.List<string>("patch_bolt").Contains("utc"),
            hints.Get<object>("ssr.enabled") is true);
    }
}
