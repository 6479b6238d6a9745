using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using HotChocolate.Execution;

namespace HotChocolate.AspNetCore.WebSockets;

/// <summary>The messages that the server sends (graphql-transport-ws).</summary>
internal static class SocketProtocol
{
    public const string Name = "graphql-transport-ws";

    private static readonly JsonWriterOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    public static ReadOnlyMemory<byte> ConnectionAck { get; } = """{"type":"connection_ack"}"""u8.ToArray();

    public static ReadOnlyMemory<byte> Ping { get; } = """{"type":"ping"}"""u8.ToArray();

    public static ReadOnlyMemory<byte> Pong { get; } = """{"type":"pong"}"""u8.ToArray();

    public static ReadOnlyMemory<byte> Next(string id, IOperationResult result) => Write("next", id, (writer, target) =>
    {
        writer.Flush();
        result.WriteTo(target, withIndentations: false);
    });

    public static ReadOnlyMemory<byte> Error(string id, IReadOnlyList<IError> errors) =>
        Write("error", id, (writer, _) => JsonErrorWriter.WriteArray(errors, writer));

    public static ReadOnlyMemory<byte> Complete(string id) => Write("complete", id, payload: null);

    private static ReadOnlyMemory<byte> Write(string type, string id, Action<Utf8JsonWriter, IBufferWriter<byte>>? payload)
    {
        var target = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(target, Json))
        {
            writer.WriteStartObject();
            writer.WriteString("id", id);
            writer.WriteString("type", type);
            if (payload is not null)
            {
                writer.WritePropertyName("payload");
                payload(writer, target);
            }

            writer.WriteEndObject();
        }

        return target.WrittenMemory;
    }
}
