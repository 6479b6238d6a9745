using NatoGraph.Domain.Articles;
using NatoGraph.Domain.Claims;
using NatoGraph.Extraction.Attributions;
using NatoGraph.Extraction.Frames;
using NatoGraph.Extraction.Frames.Structural;
using NatoGraph.Extraction.Syntax.Grammar;
using NatoGraph.Extraction.Syntax.Structure;
using NatoGraph.Extraction.Time;
using NatoGraph.Extraction.Time.Attachment;

namespace NatoGraph.Extraction.Events;

/// <summary>
/// Finds events by the verbs and nouns that tell of them, whether or not the text says which post it is about, and their dates by what
/// hangs on these words: "Le 26 mai, il a désigné Anne Brun", "Anne Brun a rendu son tablier mardi".
/// </summary>
internal static class HappeningFinder
{
    /// <summary>How far from a verb the noun may stand that it takes, in words, where the parser hangs it elsewhere.</summary>
    private const int Reach = 7;

    private const int Near = 40;

    /// <summary>The events of a sentence.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="said">What was said before, by the frames of this sentence too.</param>
    public static IEnumerable<ClaimDraft> Find(SentenceView sentence, IReadOnlyList<ClaimDraft> said)
    {
        var structure = sentence.Tree;
        foreach (var word in structure.Words.Where(word => word.IsVerb || word.Pos == PartOfSpeech.Noun))
        {
            foreach (var happening in Happening.Of(word.Lemma, word.IsVerb && structure.IsReflexive(word)).Where(happening => happening.IsNoun ? !word.IsVerb : word.IsVerb || happening.Places.IsEmpty))
            {
                if (Event(sentence, structure, word, happening) is { } happened && !said.Any(told => IsToldAlready(sentence, told, happened)))
                {
                    yield return happened;
                }
            }
        }
    }

    private static ClaimDraft? Event(SentenceView sentence, SentenceStructure structure, Word word, Happening happening)
    {
        var noun = happening.Nouns.Count == 0 ? null : NounOf(structure, word, happening);
        if ((noun is null && happening.Nouns.Count > 0) || (word.IsVerb && structure.IsNegated(word)))
        {
            return null;
        }

        var predicate = new PredicateWord(sentence, structure, word, noun);
        var who = predicate.Fillers(happening.Places, happening.IsOfBodies);
        if ((who.IsEmpty && !happening.Places.IsEmpty) || TimeOf(sentence, predicate.Trigger, happening) is not { } time)
        {
            return null;
        }

        var modality = ModalityReader.French.Of(sentence.Article.Tenses.Text, predicate.Trigger);
        return modality == Modality.Denied ? null : new ClaimDraft(Predicate.Occurred, sentence.Range.Contains(time.Range) ? predicate.Trigger.Union(time.Range) : predicate.Trigger)
        {
            EventKind = happening.Kind,
            From = time.From,
            Participants = [.. who.Select(one => one.Key)],
            Modality = new Holding(time.From, null).Adjust(modality, sentence.Article.PublishedOn),
            Extractor = $"fr.happening.{happening.Name}/1",
        };
    }

    /// <summary>The noun that the word takes: one that hangs on it, or one right behind it.</summary>
    private static Word? NounOf(SentenceStructure structure, Word word, Happening happening) =>
        structure.Dependents(word).FirstOrDefault(dependent => happening.Nouns.Contains(dependent.Lemma))
        ?? structure.Words.FirstOrDefault(other => other.Index > word.Index && other.Index - word.Index <= Reach && happening.Nouns.Contains(other.Lemma) && structure.ClauseOf(other) == structure.ClauseOf(word));

    private static TemporalExpression? TimeOf(SentenceView sentence, TextRange trigger, Happening happening)
    {
        var own = sentence.Times.FirstOrDefault(time => time is { Kind: TemporalKind.Point, From: not null } && EventClause.Holds(sentence, trigger, time));
        return own ?? (TimeFinder.Of(sentence, trigger, TimeRole.Start, happening.IsNoun) is { Kind: TemporalKind.Point, From: not null } near
            && !EventClause.IsOfAnother(sentence, trigger, near) && (!sentence.Range.Contains(near.Range) || TimeFinder.Distance(sentence, near.Range, trigger) <= Near) ? near : null);
    }

    /// <summary>Whether a frame has told of the same thing in the sentence, perhaps by another name.</summary>
    private static bool IsToldAlready(SentenceView sentence, ClaimDraft told, ClaimDraft happened) =>
        told.Predicate == Predicate.Occurred && sentence.Range.Contains(told.Quote) && told.From == happened.From
        && (told.EventKind == happened.EventKind || told.Participants.Intersect(happened.Participants, StringComparer.Ordinal).Any());
}
