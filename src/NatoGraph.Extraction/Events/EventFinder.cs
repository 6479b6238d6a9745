using System.Collections.Immutable;
using System.Text.RegularExpressions;
using NatoGraph.Domain.Articles;
using NatoGraph.Domain.Claims;
using NatoGraph.Extraction.Attributions;
using NatoGraph.Extraction.Frames;
using NatoGraph.Extraction.Mentions;
using NatoGraph.Extraction.Time;

namespace NatoGraph.Extraction.Events;

/// <summary>Finds the events of a sentence by the words that name them.</summary>
internal static partial class EventFinder
{
    private const int Near = 70;

    /// <summary>The events of a sentence, each with a date or a place.</summary>
    public static IEnumerable<ClaimDraft> Find(SentenceView sentence) =>
        from entry in EventLexicon.French.Frames
        from match in entry.Trigger.Matches(sentence.Folded)
        let trigger = new TextRange(sentence.Range.Start + match.Index, sentence.Range.Start + match.Index + match.Length)
        let happened = Event(sentence, entry.Frame, trigger)
        where happened is not null
        select happened;

    private static ClaimDraft? Event(SentenceView sentence, EventFrame frame, TextRange trigger)
    {
        var time = TimeFinder.Of(sentence, trigger, TimeRole.Start, true);
        var place = Place(sentence, trigger);
        if (time?.From is null && (place is null || frame.NeedsDate))
        {
            return null;
        }

        var modality = ModalityReader.French.Of(sentence.Article.Folded, trigger);
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

    private static TextRange Quote(SentenceView sentence, TextRange trigger, TemporalExpression? time, TextRange? place)
    {
        var quote = trigger;
        quote = time is not null && sentence.Range.Contains(time.Range) ? quote.Union(time.Range) : quote;
        return place is { } where ? quote.Union(where) : quote;
    }

    /// <summary>The place nearest to the trigger: a state by name, a capital, or a capitalised word behind "à".</summary>
    private static TextRange? Place(SentenceView sentence, TextRange trigger)
    {
        var states = sentence.Bodies.Where(body => body.Mention is StateMention { Form: StateForm.Name or StateForm.Capital })
            .Where(body => Preposition().IsMatch(sentence.Article.Between(Math.Max(sentence.Range.Start, body.Range.Start - 12), body.Range.Start)))
            .Select(body => body.Range);
        var towns = Town().Matches(sentence.Range.Of(sentence.Article.Text.Text.Source.Text))
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

    [GeneratedRegex(@"(?:\b(?:à|au|aux|en|dans)\s?(?:la |le |l')?)$", RegexOptions.CultureInvariant)]
    private static partial Regex Preposition();

    [GeneratedRegex(@"(?:\b[Àà]|\b[Aa]u|\b[Ee]n) (?<town>\p{Lu}[\p{L}'’]+(?:-[\p{L}'’]+)*(?: \p{Lu}[\p{L}]+)?)", RegexOptions.CultureInvariant)]
    private static partial Regex Town();
}
