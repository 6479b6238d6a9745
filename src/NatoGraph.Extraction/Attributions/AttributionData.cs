using System.Text.Json;

namespace NatoGraph.Extraction.Attributions;

/// <summary>The shape of <c>Data/*/attribution.json</c>: regular expressions over folded text.</summary>
/// <param name="SpeechVerbs">Verbs of speech, before their subject or behind it.</param>
/// <param name="Inverted">Verbs of speech with their pronoun behind them.</param>
/// <param name="Impersonal">Verbs of speech whose pronoun means nobody: "murmure-t-on".</param>
/// <param name="According">Prepositions that name a source.</param>
/// <param name="Anonymous">Sources without a name.</param>
/// <param name="Anonymity">Words that say that a source wants no name.</param>
/// <param name="Hearsay">Sources without a name and what they do, before what they say.</param>
/// <param name="Complement">What follows a verb of speech whose object stands behind it.</param>
/// <param name="Relative">How a relative clause begins.</param>
/// <param name="LeadIn">How the words end that introduce a quotation.</param>
internal sealed record AttributionData(
    string SpeechVerbs, string Inverted, string Impersonal, string According, string Anonymous, string Anonymity, string Hearsay, string Complement, string Relative, string LeadIn)
{
    /// <summary>Those of French.</summary>
    public static AttributionData French { get; } = Read("fr/attribution.json");

    private static AttributionData Read(string name)
    {
        using var stream = typeof(AttributionData).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The assembly lacks its language data '{name}'.");
        return JsonSerializer.Deserialize<AttributionData>(stream, JsonSerializerOptions.Web)!;
    }
}
