namespace NatoGraph.Extraction.Attributions;

/// <summary>The shape of <c>Data/*/modality.json</c>: phrases over folded text, of which any counts; a phrase may be a regular expression.</summary>
/// <param name="Future">Verbs in the future tense.</param>
/// <param name="Planned">Turns of phrase for what is decided.</param>
/// <param name="Possible">Turns of phrase for what may be.</param>
/// <param name="Conditional">Verbs in the conditional.</param>
/// <param name="Denied">Negation, refusal and withdrawal.</param>
/// <param name="Reported">Speech in the past, after which the conditional is a future.</param>
/// <param name="Purpose">What somebody is chosen for.</param>
/// <param name="Narrated">Verbs of a story, in which what somebody was chosen for has come about.</param>
/// <param name="Doubled">Negations of a negation.</param>
/// <param name="Behind">The verb right behind a noun.</param>
internal sealed record ModalityData(
    VerbForms Future, string[] Planned, string[] Possible, VerbForms Conditional, string[] Denied, string[] Reported, string[] Purpose, string[] Narrated, string[] Doubled, string Behind);

/// <summary>The forms of verbs in a tense.</summary>
/// <param name="Endings">How they end.</param>
/// <param name="Except">Words that end so and are none.</param>
/// <param name="Words">Forms too short to tell by their ending.</param>
internal sealed record VerbForms(string[] Endings, string[] Except, string[] Words)
{
    /// <summary>A regular expression that finds them.</summary>
    public string Pattern => $@"\b(?!(?:{string.Join('|', Except)})\b)\p{{L}}{{2,}}(?:{string.Join('|', Endings)})\b" + (Words.Length == 0 ? "" : $@"|\b(?:{string.Join('|', Words)})\b");
}
