using System.Collections.Immutable;
using NatoGraph.Domain.Articles;
using NatoGraph.Domain.Claims;
using NatoGraph.Extraction.Attributions;
using NatoGraph.Extraction.Frames;
using NatoGraph.Extraction.Time;
using NatoGraph.Extraction.Time.Attachment;
using NatoGraph.Extraction.Time.Dating;

namespace NatoGraph.Extraction.Events.Judging;

/// <summary>
/// Keeps the events that more speaks for than against, of those that rules read, and adds those that no rule read but for which much speaks:
/// the words around a date, its verb and tense, and what else was read there.
/// </summary>
internal static class EventJudge
{
    /// <summary>The name and version of the rule by which events are added.</summary>
    public const string Rule = "fr.event.at-date/1";

    /// <summary>The claims, with the events that stand.</summary>
    /// <param name="article">The article.</param>
    /// <param name="claims">What was read, merged.</param>
    public static ImmutableArray<ClaimDraft> Judge(ArticleView article, ImmutableArray<ClaimDraft> claims)
    {
        var model = EventModel.French;
        var sums = new Dictionary<EventSite, int[]>(ReferenceEqualityComparer.Instance);
        var judged = EventCandidates.In(article, claims).Select(candidate => (Candidate: candidate, Score: Score(candidate))).ToList();
        var dropped = judged.Where(one => one.Candidate.Read is not null && one.Score < model.Keeps).Select(one => one.Candidate.Read!).ToHashSet<ClaimDraft>(ReferenceEqualityComparer.Instance);
        var added = new List<ClaimDraft>();
        foreach (var (candidate, _) in judged.Where(one => one.Candidate.Read is null && one.Score >= model.Adds).OrderByDescending(one => one.Score))
        {
            if (!IsForThePress(candidate) && !added.Exists(other => other.EventKind == candidate.Kind && EventCandidates.Agree(other.From!.Value, candidate.Site!.Date)) && Event(candidate.Kind, candidate.Site!) is { } happened)
            {
                added.Add(happened);
            }
        }

        return dropped.Count == 0 && added.Count == 0 ? claims
            : [.. claims.Where(claim => !dropped.Contains(claim)).Concat(added).OrderBy(claim => claim.Quote.Start).ThenBy(claim => claim.Quote.End).ThenBy(claim => claim.Extractor, StringComparer.Ordinal)];

        // A press conference is no other meeting.
        bool IsForThePress(EventCandidate candidate) => candidate.Kind == EventKind.Meeting
            && claims.Any(claim => claim.EventKind == EventKind.PressConference && claim.From == candidate.Site!.Date && candidate.Site.Sentence.Range.Contains(claim.Quote));

        int Score(EventCandidate candidate)
        {
            var own = model.SumsOf(candidate.Signs);
            var at = 1 + (int)candidate.Kind;
            if (candidate.Site is not { } site)
            {
                return own[0] + own[at];
            }

            if (!sums.TryGetValue(site, out var known))
            {
                sums[site] = known = model.SumsOf(site.Signs);
            }

            return own[0] + own[at] + known[0] + known[at];
        }
    }

    private static ClaimDraft? Event(EventKind kind, EventSite site)
    {
        var sentence = site.Sentence;
        var told = Happening.In(sentence).Where(one => one.Happening.Kind == kind).OrderBy(one => TimeFinder.Distance(sentence, site.Time.Range, one.Predicate.Trigger)).FirstOrDefault();
        var words = told.Predicate?.Trigger ?? DateClause.Governor(sentence.Tree, site.Time)?.Token.Range ?? site.Time.Range;
        var modality = ModalityReader.French.Of(sentence.Article.Tenses.Text, words);
        return modality == Modality.Denied ? null : new ClaimDraft(Predicate.Occurred, sentence.Range.Contains(site.Time.Range) ? words.Union(site.Time.Range) : words)
        {
            EventKind = kind,
            From = site.Date,
            Until = site.Time.Kind == TemporalKind.Span ? site.Time.Until : null,
            Place = EventFinder.Place(sentence, words, of: false)?.Of(sentence.Article.Text.Text.Source.Text),
            Participants = Participants(sentence, words, told.Who),
            Modality = new Holding(site.Date, null).Adjust(modality, sentence.Article.PublishedOn),
            Extractor = Rule,
        };
    }

    /// <summary>To whom the words say that it happens, or else the person nearest to them.</summary>
    private static ImmutableArray<string> Participants(SentenceView sentence, TextRange words, ImmutableArray<Argument> who) => who is { IsDefaultOrEmpty: false }
        ? [.. who.Select(one => one.Key).Distinct(StringComparer.Ordinal)]
        : [.. sentence.Persons.OrderBy(person => Math.Abs(person.Range.Start - words.Start)).Select(person => person.Key).Take(1)];
}
