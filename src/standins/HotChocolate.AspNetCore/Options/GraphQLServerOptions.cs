namespace HotChocolate.AspNetCore;

/// <summary>How an endpoint behaves.</summary>
public sealed class GraphQLServerOptions
{
    /// <summary>The page that a browser gets.</summary>
    public GraphQLToolOptions Tool { get; internal set; } = new();

    /// <summary>How WebSocket connections are kept.</summary>
    public GraphQLSocketOptions Sockets { get; internal set; } = new();

    /// <summary>Which operations may come as GET requests: only queries unless set.</summary>
    public AllowedGetOperations AllowedGetOperations { get; set; } = AllowedGetOperations.Query;

    /// <summary>Whether GET requests are answered.</summary>
    public bool EnableGetRequests { get; set; } = true;

    /// <summary>Whether a GET request must carry a header that browsers do not send across origins unasked.</summary>
    public bool EnforceGetRequestsPreflightHeader { get; set; }

    /// <summary>Whether <c>?sdl</c> gives the schema.</summary>
    public bool EnableSchemaRequests { get; set; } = true;
}
