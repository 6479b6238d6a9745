using System.Text.Json;
using System.Text.Json.Serialization;
using NatoGraph.Domain.Time;

namespace NatoGraph.Storage.Documents;

/// <summary>Writes dates as EDTF has them.</summary>
internal sealed class EdtfConverter : JsonConverter<Edtf>
{
    public override Edtf Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Edtf.TryParse(reader.GetString(), out var date) ? date : throw new JsonException("An EDTF date is expected, such as '2024-10'.");

    public override void Write(Utf8JsonWriter writer, Edtf value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());
}
