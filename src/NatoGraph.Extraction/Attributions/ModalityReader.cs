using System.Text.Json;
using NatoGraph.Domain.Articles;
using NatoGraph.Domain.Claims;
using NatoGraph.Extraction.Language;
using NatoGraph.Extraction.Time;

namespace NatoGraph.Extraction.Attributions;

/// <summary>Tells how sure a text is of what it says.</summary>
internal sealed class ModalityReader
{
    private static readonly char[] ClauseEnds = [',', ';', ':', '(', ')', '.', '!', '?', '\n', '–', '—'];

    private const int LongestVerb = 24;
    private const int LongestGap = 4;

    private readonly TextPattern purpose;
    private readonly TextPattern narrated;
    private readonly TextPattern doubled;
    private readonly TextPattern behind;
    private readonly TextPattern future;
    private readonly TextPattern planned;
    private readonly TextPattern possible;
    private readonly TextPattern conditional;
    private readonly TextPattern denied;
    private readonly TextPattern reported;

    private ModalityReader(ModalityData data)
    {
        purpose = AnyOf(data.Purpose);
        narrated = AnyOf(data.Narrated);
        doubled = AnyOf(data.Doubled);
        behind = new(data.Behind);
        future = new(data.Future.Pattern);
        planned = AnyOf(data.Planned);
        possible = AnyOf(data.Possible);
        conditional = new(data.Conditional.Pattern);
        denied = AnyOf(data.Denied);
        reported = AnyOf(data.Reported);
    }

    /// <summary>The reader of French.</summary>
    public static ModalityReader French { get; } = Read("fr/modality.json");

    /// <summary>How sure the clause around some words is.</summary>
    /// <param name="folded">The text, folded as <see cref="TemporalReader.Fold"/> does.</param>
    /// <param name="words">The words that say it, the verb among them.</param>
    public Modality Of(string folded, TextRange words)
    {
        words = WithVerb(folded, words);
        var start = StartOf(folded, words);
        var clause = folded[start..words.End];
        if (IsDenied(folded[Math.Max(start, LastConjunction(folded, start, words.Start))..words.End]))
        {
            return Modality.Denied;
        }

        if (possible.IsMatch(clause))
        {
            return Modality.Possible;
        }

        if (conditional.IsMatch(clause))
        {
            return reported.IsMatch(folded.AsSpan()[SentenceStart(folded, words.Start)..words.End]) ? Modality.Planned : Modality.Possible;
        }

        return future.IsMatch(clause) || planned.IsMatch(clause) || (purpose.IsMatch(clause) && !narrated.IsMatch(folded.AsSpan()[SentenceStart(folded, words.Start)..words.Start]))
            ? Modality.Planned
            : Modality.Asserted;
    }

    /// <summary>How sure some words are that by themselves are as sure as a frame has it: a withdrawal that is denied is none, a rumour that is denied is denied.</summary>
    /// <param name="folded">The text, folded as <see cref="TemporalReader.Fold"/> does.</param>
    /// <param name="words">The words that say it.</param>
    /// <param name="alone">How sure they are alone.</param>
    public Modality Of(string folded, TextRange words, Modality alone) => alone switch
    {
        Modality.Asserted => Of(folded, words),
        Modality.Denied when IsNegated(folded, words) => Modality.Asserted,
        Modality.Possible when Of(folded, words) == Modality.Denied => Modality.Denied,
        _ => alone,
    };

    /// <summary>Whether a candidacy's end is itself denied: "n'a pas retiré sa candidature".</summary>
    /// <param name="folded">The text, folded as <see cref="TemporalReader.Fold"/> does.</param>
    /// <param name="words">The words that say it.</param>
    private bool IsNegated(string folded, TextRange words) => denied.IsMatch(folded.AsSpan()[ClauseStart(folded, words.Start)..words.Start]);

    /// <summary>What is not excluded is not denied: "n'exclut pas de".</summary>
    private bool IsDenied(string clause) => denied.IsMatch(doubled.Replace(clause, " "));

    /// <summary>The words to their last letter, with the verb behind a noun: "son successeur devrait être".</summary>
    private TextRange WithVerb(string folded, TextRange words)
    {
        var end = words.End;
        while (end < folded.Length && char.IsLetter(folded[end]))
        {
            end++;
        }

        var verb = behind.Match(folded.Substring(end, Math.Min(LongestVerb, folded.Length - end)));
        return new TextRange(words.Start, verb.Success ? end + verb.Length : end);
    }

    /// <summary>Where the clause begins; a participle ("succédant à") and an infinitive cut off by an aside share the main verb's mood.</summary>
    private static int StartOf(string folded, TextRange words)
    {
        var start = ClauseStart(folded, words.Start);
        return Patterns.French["modality.participle"].IsMatch(folded.AsSpan()[words.Start..words.End])
            || (words.Start - start <= LongestGap && Patterns.French["modality.infinitive"].IsMatch(folded.AsSpan()[words.Start..words.End]))
            ? SentenceStart(folded, words.Start)
            : start;
    }

    private static int LastConjunction(string folded, int start, int end) =>
        start < end && Patterns.French["modality.conjunction"].Matches(folded[start..end]) is { Count: > 0 } found ? start + found[^1].Index : start;

    private static int ClauseStart(string folded, int offset) => offset == 0 ? 0 : folded.LastIndexOfAny(ClauseEnds, offset - 1) + 1;

    private static int SentenceStart(string folded, int offset) => offset == 0 ? 0 : folded.LastIndexOfAny(['.', ';', '!', '?', '\n'], offset - 1) + 1;

    private static TextPattern AnyOf(string[] phrases) => new($@"\b(?:{string.Join('|', phrases)})\b");

    private static ModalityReader Read(string name)
    {
        using var stream = typeof(ModalityReader).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The assembly lacks its language data '{name}'.");
        return new(JsonSerializer.Deserialize<ModalityData>(stream, JsonSerializerOptions.Web)!);
    }
}
