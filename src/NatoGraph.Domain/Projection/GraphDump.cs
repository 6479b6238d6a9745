using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using NatoGraph.Domain.Entities;
using NatoGraph.Domain.Resolution;
using NatoGraph.Domain.Time;

namespace NatoGraph.Domain.Projection;

/// <summary>
/// Writes entities and facts as text that is the same, byte for byte, whenever they are the same: one JSON object a line, ordered by the lines
/// themselves. For comparing projections, and for seeing how two differ.
/// </summary>
public static class GraphDump
{
    private static readonly JsonSerializerOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Converters = { new JsonStringEnumConverter(), new NodeIdConverter(), new EdtfConverter() },
    };

    /// <summary>The facts of units, whatever the order of the units.</summary>
    /// <param name="facts">Unit and facts.</param>
    public static string Of(IEnumerable<(ProjectionUnit Unit, UnitFacts Facts)> facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return Lines(facts.Select(one => Line($"{one.Unit.Kind}/{one.Unit.Key}", one.Facts)));
    }

    /// <summary>Entities and what they are called.</summary>
    /// <param name="entities">The entities of one or more blocks.</param>
    public static string Of(IEnumerable<ResolvedEntities> entities)
    {
        ArgumentNullException.ThrowIfNull(entities);
        return Lines(entities.SelectMany(part => part.People.Select(person => Line("person", person))
            .Concat(part.Organisations.Select(organisation => Line("organisation", organisation)))
            .Concat(part.Posts.Select(post => Line("post", post)))
            .Concat(part.Assignments.Select(assignment => Line("assignment", assignment)))
            .Concat(part.Redirects.Select(redirect => Line("redirect", redirect)))));
    }

    private static string Line<T>(string name, T value) => $"{name} {JsonSerializer.Serialize(value, Options)}";

    private static string Lines(IEnumerable<string> lines) => string.Concat(lines.Order(StringComparer.Ordinal).Select(line => line + "\n"));

    private sealed class NodeIdConverter : JsonConverter<NodeId>
    {
        public override NodeId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => NodeId.Parse(reader.GetString()!);

        public override void Write(Utf8JsonWriter writer, NodeId value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
    }

    private sealed class EdtfConverter : JsonConverter<Edtf>
    {
        public override Edtf Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Edtf.Parse(reader.GetString()!);

        public override void Write(Utf8JsonWriter writer, Edtf value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
    }
}
