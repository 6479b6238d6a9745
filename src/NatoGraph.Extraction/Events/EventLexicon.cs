using System.Text.Json;
using System.Text.Json.Serialization;
using NatoGraph.Extraction.Language;
using NatoGraph.Extraction.Language.Literals;

namespace NatoGraph.Extraction.Events;

/// <summary>The words for events of one language, ready to match.</summary>
internal sealed class EventLexicon
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    private EventLexicon(EventData data) =>
        Frames = new(data.Events.Select(frame => (frame, new TextPattern(frame.Pattern))));

    /// <summary>The words of French.</summary>
    public static EventLexicon French { get; } = Read("fr/events.json");

    /// <summary>Each kind of event with its trigger.</summary>
    public GatedPatterns<EventFrame> Frames { get; }

    private static EventLexicon Read(string name)
    {
        using var stream = typeof(EventLexicon).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The assembly lacks its language data '{name}'.");
        return new(JsonSerializer.Deserialize<EventData>(stream, Json)!);
    }

    private sealed record EventData(EventFrame[] Events);
}
