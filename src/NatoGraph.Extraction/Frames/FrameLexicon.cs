using System.Text.Json;
using System.Text.Json.Serialization;
using NatoGraph.Extraction.Language;
using NatoGraph.Extraction.Language.Literals;

namespace NatoGraph.Extraction.Frames;

/// <summary>The frames of one language, ready to match.</summary>
internal sealed class FrameLexicon
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    private FrameLexicon(FrameData data)
    {
        Frames = new(data.Frames.Select(frame => (frame, Compile(frame.Trigger, data.Macros))));
    }

    /// <summary>The frames of French.</summary>
    public static FrameLexicon French { get; } = Read("fr/frames.json");

    /// <summary>Each frame with its trigger.</summary>
    public GatedPatterns<Frame> Frames { get; }

    private static TextPattern Compile(string pattern, Dictionary<string, string> macros)
    {
        for (var round = 0; round < 2; round++)
        {
            foreach (var (name, value) in macros)
            {
                pattern = pattern.Replace("{" + name + "}", value, StringComparison.Ordinal);
            }
        }

        return new TextPattern(pattern);
    }

    private static FrameLexicon Read(string name)
    {
        using var stream = typeof(FrameLexicon).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The assembly lacks its language data '{name}'.");
        return new(JsonSerializer.Deserialize<FrameData>(stream, Json)!);
    }

    private sealed record FrameData(Dictionary<string, string> Macros, Frame[] Frames);
}
