using System.Text.Json;
using System.Text.RegularExpressions;
using NatoGraph.Domain.Articles;
using NatoGraph.Domain.Claims;
using NatoGraph.Extraction.Frames;
using NatoGraph.Extraction.Mentions;

namespace NatoGraph.Extraction.Attributions;

/// <summary>Tells who is answerable for what a sentence says.</summary>
internal sealed class AttributionReader
{
    private const int Beside = 60;

    private static readonly Regex Complement = Compile(@"^[^,;.]{0,40}\b(?:que|qu')|^ (?:son intention|vouloir|avoir|être)");

    private readonly Regex according;
    private readonly Regex anonymous;
    private readonly Regex speech;
    private readonly Regex inverted;
    private readonly Regex anonymity;

    private AttributionReader(AttributionData data)
    {
        according = Compile($@"\b{data.According}\b[ ']?");
        anonymous = Compile($@"\b{data.Anonymous}\b");
        speech = Compile($@"\b(?:{data.SpeechVerbs})\b");
        inverted = Compile($@"\b(?:{data.Inverted})\b");
        anonymity = Compile($@"\b{data.Anonymity}\b");
    }

    /// <summary>The reader of French.</summary>
    public static AttributionReader French { get; } = Read("fr/attribution.json");

    /// <summary>Who is answerable for some words of a sentence.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="words">The words that say it.</param>
    public Attribution Of(SentenceView sentence, TextRange words) =>
        According(sentence, words) ?? Spoken(sentence, words) ?? Quoted(sentence, words) ?? Attribution.Outlet;

    /// <summary>"selon plusieurs sources": answerable for the whole sentence but for what its names are called.</summary>
    private Attribution? According(SentenceView sentence, TextRange words)
    {
        var match = according.Matches(sentence.Folded).LastOrDefault();
        if (match is null)
        {
            return null;
        }

        var at = sentence.Range.Start + match.Index + match.Length;
        return at > words.Start && at < words.End ? null : Source(sentence, new TextRange(at, Math.Min(at + Beside, sentence.Range.End)), true);
    }

    /// <summary>"a déclaré que …", "…, ont déclaré plusieurs sources".</summary>
    private Attribution? Spoken(SentenceView sentence, TextRange words)
    {
        foreach (var match in speech.Matches(sentence.Folded).Cast<Match>())
        {
            var start = sentence.Range.Start + match.Index;
            var end = start + match.Length;
            var after = sentence.Article.Between(end, Math.Min(end + 45, sentence.Range.End));
            if (end <= words.Start && Complement.IsMatch(after))
            {
                return Speaker(sentence, new TextRange(start, end)) ?? Source(sentence, new TextRange(sentence.Range.Start, start), false);
            }

            if (start >= words.End && !Complement.IsMatch(after) && sentence.Article.Between(words.End, start).Contains(',', StringComparison.Ordinal))
            {
                return Source(sentence, new TextRange(end, Math.Min(end + Beside, sentence.Range.End)), true);
            }
        }

        return null;
    }

    /// <summary>Words within a quotation are its speaker's.</summary>
    private Attribution? Quoted(SentenceView sentence, TextRange words)
    {
        var quotation = sentence.Article.Text.Text.Quotations.FirstOrDefault(candidate => candidate.Range.Contains(words));
        if (quotation is null || quotation.Range.Length < 25)
        {
            return null;
        }

        var end = Math.Min(quotation.Range.End + Beside, sentence.Article.Folded.Length);
        var after = sentence.Article.Folded[quotation.Range.End..end];
        if (inverted.Match(after) is { Success: true })
        {
            return Person(ArgumentFinder.Told(sentence)?.Key);
        }

        return speech.Match(after) is { Success: true } match
            ? Source(sentence, new TextRange(quotation.Range.End + match.Index + match.Length, end), true)
            : null;
    }

    private static Attribution? Speaker(SentenceView sentence, TextRange verb) =>
        ArgumentFinder.Before(sentence, verb) is { } person ? Person(person.Key) : null;

    /// <summary>The source that some words name: without a name, an organisation or a person, whichever comes first.</summary>
    private Attribution? Source(SentenceView sentence, TextRange range, bool first)
    {
        var folded = sentence.Article.Folded[range.Start..range.End];
        var label = first ? anonymous.Match(folded) : anonymous.Matches(folded).LastOrDefault() ?? Match.Empty;
        var people = sentence.Article.Sentences.SelectMany(other => other.Persons).Where(person => range.Contains(person.Range));
        var person = first ? people.FirstOrDefault() : people.LastOrDefault();
        var body = sentence.Article.Sentences.SelectMany(other => other.Bodies)
            .FirstOrDefault(candidate => range.Contains(candidate.Range) && candidate.Mention is OrganisationMention);
        if (label.Success && (person is null || person.Range.Start >= range.Start + label.Index) && (body is null || body.Range.Start > range.Start + label.Index))
        {
            var start = range.Start + label.Index;
            return new Attribution(AttributionKind.Anonymous, Label: sentence.Article.Text.Text.Source.Text[start..(start + label.Length)]);
        }

        if (anonymity.IsMatch(folded))
        {
            return new Attribution(AttributionKind.Anonymous);
        }

        return body is not null && (person is null || body.Range.Start < person.Range.Start)
            ? new Attribution(AttributionKind.Organisation, body.Key)
            : Person(person?.Key);
    }

    private static Attribution? Person(string? key) => key is null ? null : new Attribution(AttributionKind.Person, key);

    private static Regex Compile(string pattern) => new(pattern, RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.Compiled);

    private static AttributionReader Read(string name)
    {
        using var stream = typeof(AttributionReader).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The assembly lacks its language data '{name}'.");
        return new(JsonSerializer.Deserialize<AttributionData>(stream, JsonSerializerOptions.Web)!);
    }
}

/// <summary>The shape of <c>Data/*/attribution.json</c>: regular expressions over folded text.</summary>
/// <param name="SpeechVerbs">Verbs of speech, before their subject or behind it.</param>
/// <param name="Inverted">Verbs of speech with their pronoun behind them.</param>
/// <param name="According">Prepositions that name a source.</param>
/// <param name="Anonymous">Sources without a name.</param>
/// <param name="Anonymity">Words that say that a source wants no name.</param>
internal sealed record AttributionData(string SpeechVerbs, string Inverted, string According, string Anonymous, string Anonymity);
