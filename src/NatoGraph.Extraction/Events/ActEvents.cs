using NatoGraph.Domain.Articles;
using NatoGraph.Domain.Claims;
using NatoGraph.Extraction.Attributions;
using NatoGraph.Extraction.Frames;
using NatoGraph.Extraction.Frames.Structural;
using NatoGraph.Extraction.Time;
using NatoGraph.Extraction.Time.Attachment;
using NatoGraph.Extraction.Time.Dating;

namespace NatoGraph.Extraction.Events;

/// <summary>Finds events by the verbs that tell of them, and their dates by what hangs on the verb: "Le 26 mai, il a désigné Anne Brun".</summary>
internal static class ActEvents
{
    /// <summary>The events of a sentence.</summary>
    public static IEnumerable<ClaimDraft> Find(SentenceView sentence)
    {
        if (sentence.Times.IsEmpty || sentence.Persons.IsEmpty)
        {
            yield break;
        }

        var structure = sentence.Article.Text.Structure.Of(sentence.Sentence);
        foreach (var word in structure.Words.Where(word => word.IsVerb))
        {
            foreach (var words in ActLexicon.French.Of(word.Lemma).Where(words => words.Event is not null))
            {
                var predicate = new PredicateWord(sentence, structure, word, null);
                var people = predicate.Persons(words.Person).Select(person => person.Key).ToList();
                if (people.Count > 0 && TimeOf(sentence, predicate.Trigger) is { } time
                    && ModalityReader.French.Of(sentence.Article.Tenses.Text, predicate.Trigger) is var modality and not Modality.Denied)
                {
                    yield return new ClaimDraft(Predicate.Occurred, predicate.Trigger.Union(time.Range))
                    {
                        EventKind = words.Event,
                        From = time.From,
                        Participants = [.. people],
                        Modality = new Holding(time.From, null).Adjust(modality, sentence.Article.PublishedOn),
                        Extractor = "fr.event.act/1",
                    };
                }
            }
        }
    }

    private static TemporalExpression? TimeOf(SentenceView sentence, TextRange trigger) => sentence.Times.FirstOrDefault(time =>
        time is { Kind: TemporalKind.Point, From: not null } && EventClause.Holds(sentence, trigger, time));
}
