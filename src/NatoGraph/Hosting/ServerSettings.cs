using NatoGraph.GraphQL.Limits;

namespace NatoGraph.Hosting;

/// <summary>What the server allows its clients; each default is fit for a public address.</summary>
internal sealed record ServerSettings
{
    /// <summary>The origins whose pages may ask: <c>https://example.org</c>; <c>*</c> for all; empty for none but the server's own.</summary>
    public IReadOnlyList<string> Origins { get; init; } = ["*"];

    /// <summary>What an operation may ask for; its time is <see cref="Timeout"/>.</summary>
    public QueryLimits Queries { get; init; } = new();

    /// <summary>How long the answer to an operation, or to an event of a subscription, may take.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How many bytes the body of a request may have.</summary>
    public int MaxRequestBytes { get; init; } = 4 * 1024 * 1024;

    /// <summary>How many requests are worked on at once, those over WebSockets among them; as many again wait for their turn. Subscriptions don't count.</summary>
    public int MaxRequests { get; init; } = 100;

    /// <summary>How many operations a list of them may have.</summary>
    public int MaxBatch { get; init; } = 10;

    /// <summary>How many WebSocket connections there may be.</summary>
    public int MaxSockets { get; init; } = 1000;

    /// <summary>How many operations a WebSocket connection may have at once.</summary>
    public int MaxSocketOperations { get; init; } = 50;

    /// <summary>How many bytes a message of a WebSocket client may have.</summary>
    public int MaxMessageBytes { get; init; } = 256 * 1024;

    /// <summary>How many subscriptions there may be, over whatever connections.</summary>
    public int MaxSubscriptions { get; init; } = 5000;

    /// <summary>How long a WebSocket client may take to accept a message before it is given up.</summary>
    public TimeSpan SendTimeout { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>A folder of operations that clients may ask for by their hash; <see langword="null"/> for none.</summary>
    public string? Operations { get; init; }

    /// <summary>How many UTF-16 code units of the operations that clients register themselves are remembered.</summary>
    public int MaxRegistered { get; init; } = 8 * 1024 * 1024;

    /// <summary>How long caches may keep the answer to a GET request for a persisted operation.</summary>
    public TimeSpan MaxAge { get; init; } = TimeSpan.FromMinutes(1);
}
