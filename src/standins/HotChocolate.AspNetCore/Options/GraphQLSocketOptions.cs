namespace HotChocolate.AspNetCore;

/// <summary>How WebSocket connections are kept.</summary>
public sealed class GraphQLSocketOptions
{
    /// <summary>How long a client may take from connecting to <c>connection_init</c>.</summary>
    public TimeSpan ConnectionInitializationTimeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>How often the server sends a <c>ping</c>; <see langword="null"/> for never.</summary>
    public TimeSpan? KeepAliveInterval { get; set; } = TimeSpan.FromSeconds(5);
}
