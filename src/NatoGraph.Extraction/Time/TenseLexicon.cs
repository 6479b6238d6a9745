using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using NatoGraph.Extraction.Language.Literals;

namespace NatoGraph.Extraction.Time;

/// <summary>The tenses of one language, ready to match.</summary>
internal sealed class TenseLexicon
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    private TenseLexicon(TenseData data)
    {
        Data = data;
        Tenses = new(data.Tenses.Select(tense => (tense.Direction, Compile(tense.Pattern))));
        Purpose = Compile(data.Purpose);
        Relative = Compile(data.Relative);
        Barrier = Compile(data.Barrier);
    }

    /// <summary>The lexicon of French.</summary>
    public static TenseLexicon French { get; } = Read("fr/tense.json");

    /// <summary>The patterns as the data has them, for the test over their examples.</summary>
    public TenseData Data { get; }

    public GatedPatterns<TenseDirection> Tenses { get; }

    public Regex Purpose { get; }

    public Regex Relative { get; }

    public Regex Barrier { get; }

    private static Regex Compile(string pattern) => new(pattern, RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.Compiled);

    private static TenseLexicon Read(string name)
    {
        using var stream = typeof(TenseLexicon).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The assembly lacks its language data '{name}'.");
        return new(JsonSerializer.Deserialize<TenseData>(stream, Json)!);
    }
}
