using System.Collections.Immutable;
using NatoGraph.Extraction.Language;
using NatoGraph.Extraction.Syntax.Grammar;
using NatoGraph.Extraction.Syntax.Structure;

namespace NatoGraph.Extraction.Frames.Structural;

/// <summary>Finds the bodies that a predicate has to do with where the tree does not hang them on it.</summary>
internal static class BodyClauses
{
    private const int Opening = 3;

    /// <summary>"le syndicat Rail Uni", "les îles Féroé": the name right behind a common noun.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="noun">What hangs at the place.</param>
    public static Argument? NamedBehind(SentenceView sentence, Word noun) => noun.Pos == PartOfSpeech.Noun
        ? sentence.Bodies.FirstOrDefault(body => body.IsNamedBody && body.Mention.Span.Start == noun.Index + 1)
        : null;

    /// <summary>"l'Union, que le Sénégal a rejointe", "la fédération, dont le club est membre": the body to which a relative pronoun before the predicate points.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="structure">Its structure.</param>
    /// <param name="word">The predicate.</param>
    /// <param name="place">The place that the pronoun fills.</param>
    public static Argument? Pointed(SentenceView sentence, SentenceStructure structure, Word word, string place)
    {
        if (!FrameWords.Lists(PronounsOf(place)))
        {
            return null;
        }

        var pronoun = structure.Words.LastOrDefault(other => other.Index < word.Index && FrameWords.Has(PronounsOf(place), other.Token.Lower));
        return pronoun is null || structure.Words.Any(other => other.Index > pronoun.Index && other.Index < word.Index && IsOther(other)) ? null : sentence.Bodies.LastOrDefault(body => body.IsNamedBody && body.Range.End <= pronoun.Token.Range.Start
            && Patterns.French["body.pointed"].IsMatch(sentence.Article.Between(body.Range.End, pronoun.Token.Range.Start)));
    }

    /// <summary>"Le Venezuela n'est plus membre": those before the predicate whom no preposition governs, with nothing between that has a subject of its own.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="structure">Its structure.</param>
    /// <param name="word">The predicate.</param>
    public static ImmutableArray<Argument> Before(SentenceView sentence, SentenceStructure structure, Word word)
    {
        var last = sentence.Bodies.LastOrDefault(body => body.IsNamedBody && body.Range.End <= word.Token.Range.Start);
        return last is null || structure.At(last.Mention.Span.Start) is not { } first || IsGoverned(structure, first) || Parts(sentence, structure, last, word) ? [] : Lists.On(sentence, [last]);
    }

    /// <summary>"Membres du bloc, le Japon et le Canada protestent": those behind the comma that ends what opens the sentence.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="structure">Its structure.</param>
    /// <param name="word">The noun.</param>
    public static ImmutableArray<Argument> Opened(SentenceView sentence, SentenceStructure structure, Word word)
    {
        if (word.Index - structure.Tokens.Start >= Opening)
        {
            return [];
        }

        var comma = structure.Words.FirstOrDefault(other => other.Index > word.Index && other.Token.Form == ",");
        var next = comma is null ? null : sentence.Bodies.FirstOrDefault(body => body.IsNamedBody && body.Range.Start >= comma.Token.Range.End);
        return next is not null && Patterns.French["body.opened"].IsMatch(sentence.Article.Between(comma!.Token.Range.End, next.Range.Start)) ? Lists.On(sentence, [next]) : [];
    }

    private static string PronounsOf(string place) => "pointing-" + place[(place.IndexOf(':', StringComparison.Ordinal) + 1)..];

    private static bool IsGoverned(SentenceStructure structure, Word first)
    {
        var before = structure.At(first.Index - 1);
        before = before is { Pos: PartOfSpeech.Determiner } ? structure.At(before.Index - 1) : before;
        return before is { Pos: PartOfSpeech.Preposition } or { Pos: PartOfSpeech.Noun or PartOfSpeech.Adjective };
    }

    /// <summary>Whether something between a body and a predicate has to do with another subject: a verb of its own, a name, or a stronger sign than a comma.</summary>
    private static bool Parts(SentenceView sentence, SentenceStructure structure, Argument body, Word word) => structure.Words.Any(other =>
        other.Token.Range.Start >= body.Range.End && other.Index < word.Index
        && (other.Pos is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Punctuation or PartOfSpeech.Pronoun
            || IsOther(other)));

    /// <summary>Whether a word is a verb that leaves nothing of its own to one behind it.</summary>
    private static bool IsOther(Word word) => word.IsVerb && !FrameWords.Has("passing", word.Lemma);
}
