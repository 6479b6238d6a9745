using NatoGraph.Domain.Articles;
using NatoGraph.Domain.Claims;
using NatoGraph.Domain.Time;
using NatoGraph.Extraction.Attributions;
using NatoGraph.Extraction.Frames;
using NatoGraph.Extraction.Time;
using NatoGraph.Extraction.Time.Attachment;

namespace NatoGraph.Extraction.Events;

/// <summary>
/// Finds events by the verbs and nouns that tell of them, whether or not the text says which post it is about, and their dates by what
/// hangs on these words: "Le 26 mai, il a désigné Anne Brun", "Anne Brun a rendu son tablier mardi".
/// </summary>
internal static class HappeningFinder
{
    private const int Near = 40;

    /// <summary>The events of a sentence.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="said">What was said before, by the frames of this sentence too.</param>
    public static IEnumerable<ClaimDraft> Find(SentenceView sentence, IReadOnlyList<ClaimDraft> said) =>
        from told in Happening.In(sentence)
        where !(told.Happening.Kind == EventKind.Meeting && IsForThePress(sentence, told.Predicate.Trigger))
        let time = TimeOf(sentence, told.Predicate.Trigger, told.Happening)
        where time is not null
        let modality = ModalityReader.French.Of(sentence.Article.Tenses.Text, told.Predicate.Trigger)
        where modality != Modality.Denied
        let happened = new ClaimDraft(Predicate.Occurred, sentence.Range.Contains(time.Range) ? told.Predicate.Trigger.Union(time.Range) : told.Predicate.Trigger)
        {
            EventKind = told.Happening.Kind,
            From = time.From,
            Until = time.Kind == TemporalKind.Span ? time.Until : null,
            Place = EventFinder.Place(sentence, told.Predicate.Trigger, of: false)?.Of(sentence.Article.Text.Text.Source.Text),
            Participants = [.. told.Who.Select(one => one.Key)],
            Modality = new Holding(time.From, null).Adjust(modality, sentence.Article.PublishedOn),
            Extractor = $"fr.happening.{told.Happening.Name}/1",
        }
        where !said.Any(other => IsToldAlready(sentence, other, happened))
        select happened;

    /// <summary>"tiendra une conférence de presse" tells of no other meeting.</summary>
    private static bool IsForThePress(SentenceView sentence, TextRange trigger) =>
        EventLexicon.French.Frames.All.Any(entry => entry.Meaning.Kind == EventKind.PressConference && sentence.Find(entry.Pattern).Any(words => words.Overlaps(trigger)));

    private static TemporalExpression? TimeOf(SentenceView sentence, TextRange trigger, Happening happening)
    {
        var own = sentence.Times.FirstOrDefault(time => IsDateOf(happening, time) && EventClause.Holds(sentence, trigger, time))
            ?? sentence.Times.FirstOrDefault(time => IsGoneSince(sentence, trigger, time, happening));
        return own ?? (TimeFinder.Of(sentence, trigger, TimeRole.Event, happening.IsNoun) is { } near && IsDateOf(happening, near)
            && !EventClause.IsOfAnother(sentence, trigger, near) && (!sentence.Range.Contains(near.Range) || TimeFinder.Distance(sentence, near.Range, trigger) <= Near) ? near : null);
    }

    /// <summary>Whether an expression can date it: a gathering may last for days.</summary>
    private static bool IsDateOf(Happening happening, TemporalExpression time) =>
        time.From is not null && (time.IsDate || (time is { Kind: TemporalKind.Span, From.Precision: EdtfPrecision.Day } && happening.Kind == EventKind.Meeting));

    /// <summary>Who has been gone since a date went on that date: "démissionnaire depuis le 20 avril".</summary>
    private static bool IsGoneSince(SentenceView sentence, TextRange trigger, TemporalExpression time, Happening happening) =>
        time is { Kind: TemporalKind.Since, Length: null, From: not null } && happening.Kind is EventKind.Resignation or EventKind.Death
        && time.Range.Start >= trigger.End && sentence.Article.Between(trigger.End, time.Range.Start).StartsWith(" depuis", StringComparison.Ordinal);

    /// <summary>Whether a frame has told of the same thing in the sentence, perhaps by another name.</summary>
    private static bool IsToldAlready(SentenceView sentence, ClaimDraft told, ClaimDraft happened) =>
        told.Predicate == Predicate.Occurred && sentence.Range.Contains(told.Quote) && told.From == happened.From
        && (told.EventKind == happened.EventKind || told.Participants.Intersect(happened.Participants, StringComparer.Ordinal).Any());
}
