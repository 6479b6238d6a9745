using System.Text.Json;
using System.Text.Json.Serialization;
using NatoGraph.Extraction.Language;
using NatoGraph.Extraction.Language.Literals;

namespace NatoGraph.Extraction.Time;

/// <summary>The tenses of one language, ready to match.</summary>
internal sealed class TenseLexicon
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    private TenseLexicon(TenseData data)
    {
        Data = data;
        Tenses = new(data.Tenses.Select(tense => (tense.Direction, new TextPattern(tense.Pattern))));
        Purpose = new(data.Purpose);
        Relative = new(data.Relative);
        Barrier = new(data.Barrier);
    }

    /// <summary>The lexicon of French.</summary>
    public static TenseLexicon French { get; } = Read("fr/tense.json");

    /// <summary>The patterns as the data has them, for the test over their examples.</summary>
    public TenseData Data { get; }

    public GatedPatterns<TenseDirection> Tenses { get; }

    public TextPattern Purpose { get; }

    public TextPattern Relative { get; }

    public TextPattern Barrier { get; }

    private static TenseLexicon Read(string name)
    {
        using var stream = typeof(TenseLexicon).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The assembly lacks its language data '{name}'.");
        return new(JsonSerializer.Deserialize<TenseData>(stream, Json)!);
    }
}
