using System.Text.Json;

namespace NatoGraph.Hosting.Sockets;

/// <summary>What a message of graphql-transport-ws is, and which operation it is about.</summary>
internal readonly record struct MessageHead(string? Type, string? Id)
{
    /// <summary>Reads what it can; a message that is none has neither.</summary>
    public static MessageHead Of(ReadOnlySpan<byte> message)
    {
        var head = default(MessageHead);
        var reader = new Utf8JsonReader(message);
        try
        {
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
            {
                return default;
            }

            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName && head is not { Type: not null, Id: not null })
            {
                head = Read(ref reader, head);
            }
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return default;
        }

        return head;
    }

    private static MessageHead Read(ref Utf8JsonReader reader, MessageHead head)
    {
        var (isType, isId) = (reader.ValueTextEquals("type"u8), reader.ValueTextEquals("id"u8));
        reader.Read();
        if (reader.TokenType == JsonTokenType.String && (isType || isId))
        {
            return isType ? head with { Type = reader.GetString() } : head with { Id = reader.GetString() };
        }

        reader.Skip();
        return head;
    }
}
