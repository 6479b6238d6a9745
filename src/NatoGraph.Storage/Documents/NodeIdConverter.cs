using System.Text.Json;
using System.Text.Json.Serialization;
using NatoGraph.Domain.Entities;

namespace NatoGraph.Storage.Documents;

/// <summary>Writes ids as <c>person/jens-stoltenberg</c>.</summary>
internal sealed class NodeIdConverter : JsonConverter<NodeId>
{
    public override NodeId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        NodeId.TryParse(reader.GetString(), out var id) ? id : throw new JsonException("An id is expected, such as 'person/jens-stoltenberg'.");

    public override void Write(Utf8JsonWriter writer, NodeId value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());
}
