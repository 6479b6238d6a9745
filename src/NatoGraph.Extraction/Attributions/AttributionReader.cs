using NatoGraph.Domain.Articles;
using NatoGraph.Domain.Claims;
using NatoGraph.Extraction.Frames;
using NatoGraph.Extraction.Language;
using NatoGraph.Extraction.Time;

namespace NatoGraph.Extraction.Attributions;

/// <summary>Tells who is answerable for what a sentence says.</summary>
internal sealed class AttributionReader
{
    private const int Beside = 60;
    private const int LongestComplement = 45;

    private readonly TextPattern according;
    private readonly TextPattern speech;
    private readonly TextPattern impersonal;
    private readonly TextPattern hearsay;
    private readonly TextPattern complement;
    private readonly TextPattern relative;

    private AttributionReader(AttributionData data)
    {
        according = new($@"\b{data.According}\b[ ']?");
        speech = new($@"\b(?:{data.SpeechVerbs})\b");
        impersonal = new($@"\b(?:{data.Impersonal})\b");
        hearsay = new(data.Hearsay.Replace("{ANONYMOUS}", data.Anonymous, StringComparison.Ordinal));
        complement = new(data.Complement);
        relative = new(data.Relative);
    }

    /// <summary>The reader of French.</summary>
    public static AttributionReader French { get; } = new(AttributionData.French);

    /// <summary>Who is answerable for some words of a sentence.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="words">The words that say it.</param>
    public Attribution Of(SentenceView sentence, TextRange words) =>
        QuotationSpeaker.French.Of(sentence, words) ?? Reported(sentence, words, IsAside(sentence, words))
        ?? SourceReader.Person(sentence.Article.Text.SpeakerOf(sentence.Sentence)) ?? Attribution.Outlet;

    private Attribution? Reported(SentenceView sentence, TextRange words, bool aside) => aside
        ? Spoken(sentence, words, false)
        : According(sentence, words) ?? Spoken(sentence, words, true) ?? Heard(sentence, words);

    /// <summary>Whether the words stand in a relative clause about the past: what the paper itself knows of those of whom others speak.</summary>
    private bool IsAside(SentenceView sentence, TextRange words) => IsRelative(sentence, words.Start)
        && sentence.Article.Tenses.DirectionAt(words.End) is TenseDirection.Past or TenseDirection.Narrative;

    private bool IsRelative(SentenceView sentence, int offset)
    {
        var piece = sentence.Segments.Pieces[sentence.Segments.At(offset)];
        return relative.IsMatch(sentence.Article.Folded.AsSpan(piece.Start, piece.Length));
    }

    /// <summary>"on murmure le nom de …", "des diplomates lui prêtaient …", "…, murmure-t-on".</summary>
    private Attribution? Heard(SentenceView sentence, TextRange words)
    {
        foreach (var heard in sentence.Found(hearsay))
        {
            if (heard.Start <= words.Start && words.Start - heard.End <= Beside)
            {
                return SourceReader.Anonymous(sentence.Article, heard);
            }
        }

        return sentence.Found(impersonal) is [var said, ..] ? SourceReader.Anonymous(sentence.Article, said) : null;
    }

    /// <summary>"selon plusieurs sources": answerable for the whole sentence but for what its names are called.</summary>
    private Attribution? According(SentenceView sentence, TextRange words)
    {
        if (sentence.Found(according) is not [.., var preposition])
        {
            return null;
        }

        var at = preposition.End;
        return at > words.Start && at < words.End ? null : SourceReader.French.Of(sentence.Article, new TextRange(at, EndOfPhrase(sentence, at)), true);
    }

    /// <summary>Where the phrase ends that names a source: at the comma, or further where a post stands before its holder's name.</summary>
    private static int EndOfPhrase(SentenceView sentence, int at)
    {
        var end = Math.Max(at, Math.Min(at + Beside, sentence.Range.End));
        var comma = sentence.Article.Folded.IndexOf(',', at, end - at);
        return comma < 0 || sentence.Persons.Any(person => person.Range.Start >= comma && person.Range.Start - comma <= 2 && sentence.Posts.Any(post => post.Range.Start >= at && post.Range.End <= comma))
            ? end
            : comma;
    }

    /// <summary>"a déclaré que …", "…, ont déclaré plusieurs sources".</summary>
    private Attribution? Spoken(SentenceView sentence, TextRange words, bool behind)
    {
        foreach (var verb in sentence.Found(speech))
        {
            var (start, end) = (verb.Start, verb.End);
            var after = sentence.Article.Between(end, Math.Min(end + LongestComplement, sentence.Range.End));
            if (end <= words.Start && complement.IsMatch(after) && !IsOver(sentence, start, end, words))
            {
                return SourceReader.Person(ArgumentFinder.Before(sentence, new TextRange(start, end))?.Key)
                    ?? SourceReader.French.Of(sentence.Article, new TextRange(sentence.Range.Start, start), false);
            }

            if (behind && start >= words.End && !complement.IsMatch(after) && sentence.Article.Between(words.End, start).Contains(',', StringComparison.Ordinal))
            {
                return SourceReader.French.Of(sentence.Article, new TextRange(end, Math.Min(end + Beside, sentence.Range.End)), true);
            }
        }

        return null;
    }

    /// <summary>Whether what is said ends before the words, the verb of speech standing in a relative clause: "qui a dit qu'il partirait, quittera …".</summary>
    private bool IsOver(SentenceView sentence, int start, int end, TextRange words) =>
        IsRelative(sentence, start) && sentence.Article.Between(end, words.Start).Contains(',', StringComparison.Ordinal);
}
