using System.Net.WebSockets;

namespace HotChocolate.AspNetCore.WebSockets;

/// <summary>Why the server closes a connection (graphql-transport-ws; RFC 6455, 7.4).</summary>
/// <param name="Status">The status that the client gets.</param>
/// <param name="Reason">What it is told; 123 bytes at most.</param>
internal readonly record struct CloseCode(WebSocketCloseStatus Status, string Reason)
{
    public static CloseCode SessionEnded { get; } = new(WebSocketCloseStatus.NormalClosure, "Session ended.");

    public static CloseCode ProtocolMissing { get; } =
        new(WebSocketCloseStatus.ProtocolError, $"The sub-protocol must be {SocketProtocol.Name}.");

    public static CloseCode MessageTooBig { get; } = new(WebSocketCloseStatus.MessageTooBig, "The message is too big.");

    public static CloseCode Unauthorized { get; } = new((WebSocketCloseStatus)4401, "Unauthorized");

    public static CloseCode InitialisationTimeout { get; } = new((WebSocketCloseStatus)4408, "Connection initialisation timeout");

    public static CloseCode TooManyInitialisations { get; } = new((WebSocketCloseStatus)4429, "Too many initialisation requests");

    public static CloseCode InvalidMessage(string what) => new((WebSocketCloseStatus)4400, what);

    /// <remarks>The id is the client's own and may be too long to be told.</remarks>
    public static CloseCode SubscriberExists(string id) =>
        new((WebSocketCloseStatus)4409, id.Length <= 25 ? $"Subscriber for {id} already exists" : "Subscriber already exists");
}
