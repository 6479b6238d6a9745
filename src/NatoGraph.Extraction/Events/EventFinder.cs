using System.Collections.Immutable;
using NatoGraph.Domain.Articles;
using NatoGraph.Domain.Claims;
using NatoGraph.Domain.Time;
using NatoGraph.Extraction.Attributions;
using NatoGraph.Extraction.Frames;
using NatoGraph.Extraction.Language;
using NatoGraph.Extraction.Mentions;
using NatoGraph.Extraction.Time;
using NatoGraph.Extraction.Time.Attachment;

namespace NatoGraph.Extraction.Events;

/// <summary>Finds the events of a sentence by the words that name them.</summary>
internal static class EventFinder
{
    private const int Near = 70;

    /// <summary>How many days a gathering may have lasted by the day of publication.</summary>
    private const int LongestGathering = 10;

    /// <summary>The events of a sentence, each with a date or a place.</summary>
    public static IEnumerable<ClaimDraft> Find(SentenceView sentence) =>
        from entry in EventLexicon.French.Frames.PossibleIn(sentence.Folded)
        from trigger in sentence.Find(entry.Pattern)
        where !IsName(sentence, entry.Meaning, trigger)
        let happened = Event(sentence, entry.Meaning, trigger)
        where happened is not null
        select happened;

    /// <summary>
    /// What happens at a gathering told of before, with its date and place: "la conférence de presse après la réunion", "le discours
    /// d'ouverture du sommet".
    /// </summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="said">What was said before.</param>
    public static IEnumerable<ClaimDraft> FindAtGathering(SentenceView sentence, IReadOnlyList<ClaimDraft> said)
    {
        var gathering = said.FirstOrDefault(claim => claim is { EventKind: EventKind.Meeting or EventKind.Summit, Modality: Modality.Asserted, From: not null, Place: not null });
        if (gathering is null)
        {
            yield break;
        }

        foreach (var (frame, pattern) in EventLexicon.French.Frames.All.Where(entry => entry.Meaning.Kind is EventKind.PressConference or EventKind.Speech))
        {
            var match = pattern.Match(sentence.Folded);
            if (match.Success && Patterns.French["event.at-gathering"].Match(sentence.Folded, match.Index) is { Success: true } at && at.Index - match.Index - match.Length is >= 0 and <= 12)
            {
                var opening = at.Value.Contains("ouverture", StringComparison.Ordinal);
                var range = new TextRange(sentence.Range.Start + match.Index, sentence.Range.Start + at.Index + at.Length);
                yield return new ClaimDraft(Predicate.Occurred, range)
                {
                    EventKind = frame.Kind,
                    From = opening ? gathering.From : gathering.Until ?? gathering.From,
                    Place = gathering.Place,
                    Participants = Participants(sentence, range),
                    Extractor = "fr.event.at-gathering/1",
                    Confidence = 0.6,
                };
            }
        }
    }

    /// <summary>Whether a gathering is written like the name of a body: "élu au Congrès en mai".</summary>
    private static bool IsName(SentenceView sentence, EventFrame frame, TextRange trigger) => frame.Kind == EventKind.Meeting && trigger.Start > sentence.Range.Start
        && char.IsUpper(sentence.Article.Text.Text.Source.Text[trigger.Start]) && !sentence.Article.Between(sentence.Range.Start, trigger.Start).EndsWith("« ", StringComparison.Ordinal);

    private static ClaimDraft? Event(SentenceView sentence, EventFrame frame, TextRange trigger)
    {
        var time = TimeFinder.Of(sentence, trigger, TimeRole.Event, true);
        time = time is not null && Lasts(sentence, frame, time) ? null : time;
        if (frame.Within is { } limit && !IsWithin(sentence, trigger, time, limit) && !(time is not null && EventClause.Holds(sentence, trigger, time)))
        {
            return null;
        }

        var place = Place(sentence, trigger, frame.Of);
        var days = Days(sentence, trigger);
        time = days > 1 ? OverDays(sentence, time, days) : time;
        if (time?.From is null && (place is null || frame.NeedsDate))
        {
            return null;
        }

        var modality = ModalityOf(sentence, trigger, time);
        var quote = Quote(sentence, trigger, time, place);
        return modality == Modality.Denied ? null : new ClaimDraft(Predicate.Occurred, quote)
        {
            EventKind = frame.Kind,
            From = time?.From,
            Until = time?.Kind == TemporalKind.Span ? time.Until : null,
            Place = place?.Of(sentence.Article.Text.Text.Source.Text),
            Participants = Participants(sentence, trigger),
            Modality = new Holding(time?.From, null).Adjust(modality, sentence.Article.PublishedOn),
            Extractor = frame.Id,
            Confidence = 0.6,
        };
    }

    /// <summary>Whether an expression says how long something has held, and not when it happened: "ministre depuis 2005", "de 2009 à 2013".</summary>
    private static bool Lasts(SentenceView sentence, EventFrame frame, TemporalExpression time) =>
        (time is { Kind: TemporalKind.Since, IsOfSomething: false, From: { } since } && since.Earliest < sentence.Article.PublishedOn && !(frame.Kind is EventKind.Meeting or EventKind.Summit && since.Earliest >= sentence.Article.PublishedOn.AddDays(-LongestGathering)))
        || (time is { Kind: TemporalKind.Span, From.Precision: EdtfPrecision.Year } && frame.Kind != EventKind.Conflict);

    private static bool IsWithin(SentenceView sentence, TextRange trigger, TemporalExpression? time, int limit) => time is not null
        && (time.Range.Start - trigger.End <= limit && trigger.Start - time.Range.End <= limit
            && !sentence.Article.Between(Math.Min(time.Range.End, trigger.End), Math.Max(time.Range.Start, trigger.Start)).Contains(';', StringComparison.Ordinal));

    /// <summary>What has a date by publication has happened unless its own clause doubts it.</summary>
    private static Modality ModalityOf(SentenceView sentence, TextRange trigger, TemporalExpression? time)
    {
        var modality = ModalityReader.French.Of(sentence.Article.Tenses.Text, trigger);
        return time?.From is { } date && date.Latest <= sentence.Article.PublishedOn && modality is Modality.Planned or Modality.Denied ? Modality.Asserted : modality;
    }

    /// <summary>How many days the words beside the trigger give it: "la réunion de deux jours", "deux jours de discussions".</summary>
    private static int Days(SentenceView sentence, TextRange trigger)
    {
        var around = sentence.Article.Between(Math.Max(sentence.Range.Start, trigger.Start - 20), Math.Min(sentence.Range.End, trigger.End + 40));
        return Patterns.French["event.day-count"].Match(around) is { Success: true } match ? TemporalLexicon.French.Number(match.Groups["n"].Value) : 1;
    }

    /// <summary>Days that begin on the date given, or else end with the publication.</summary>
    private static TemporalExpression OverDays(SentenceView sentence, TemporalExpression? time, int days)
    {
        var first = time is { Kind: TemporalKind.Point, From: { } day } && day.Earliest == day.Latest ? day.Earliest : sentence.Article.PublishedOn.AddDays(1 - days);
        return time is { Kind: TemporalKind.Span } || (time is not null && time.From?.Earliest != first)
            ? time
            : new TemporalExpression(time?.Range ?? sentence.Range, TemporalKind.Span, Edtf.Day(first), Edtf.Day(first.AddDays(days - 1)));
    }

    private static TextRange Quote(SentenceView sentence, TextRange trigger, TemporalExpression? time, TextRange? place)
    {
        var quote = trigger;
        quote = time is not null && time.Range != sentence.Range && sentence.Range.Contains(time.Range) ? quote.Union(time.Range) : quote;
        return place is { } where ? quote.Union(where) : quote;
    }

    /// <summary>The place nearest to the trigger: a state by name, a capital, or a capitalised word behind "à".</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="trigger">The words that tell of the event.</param>
    /// <param name="of">Whether the place may be their object: "l'invasion de l'Ukraine".</param>
    public static TextRange? Place(SentenceView sentence, TextRange trigger, bool of)
    {
        var states = sentence.Bodies.Where(body => body.Mention is StateMention { Form: StateForm.Name or StateForm.Capital })
            .Where(body => Patterns.French["event.preposition"].IsMatch(sentence.Article.Between(Math.Max(sentence.Range.Start, body.Range.Start - 12), body.Range.Start))
                || (of && Patterns.French["event.object"].IsMatch(sentence.Article.Between(trigger.End, body.Range.Start))))
            .Select(body => body.Range);
        var towns = Patterns.French["event.town"].Matches(sentence.Range.Of(sentence.Article.Text.Text.Source.Text))
            .Select(match => new TextRange(sentence.Range.Start + match.Groups["town"].Index, sentence.Range.Start + match.Groups["town"].Index + match.Groups["town"].Length))
            .Where(range => !sentence.Persons.Concat(sentence.Posts).Any(other => other.Range.Overlaps(range)) && !sentence.Bodies.Any(body => body.Mention is OrganisationMention && body.Range.Overlaps(range)));
        return states.Concat(towns)
            .Select(range => ((TextRange?)range, Distance: range.Start >= trigger.End ? range.Start - trigger.End : trigger.Start - range.End))
            .Where(place => place.Distance is >= 0 and <= Near)
            .OrderBy(place => place.Distance).FirstOrDefault().Item1;
    }

    private static ImmutableArray<string> Participants(SentenceView sentence, TextRange trigger) =>
    [
        .. sentence.Persons.Where(person => Math.Abs(person.Range.Start - trigger.Start) <= 2 * Near).Select(person => person.Key)
            .Concat(sentence.Bodies.Where(body => body.Mention is OrganisationMention && Math.Abs(body.Range.Start - trigger.End) <= Near).Select(body => body.Key))
            .Distinct(),
    ];
}
