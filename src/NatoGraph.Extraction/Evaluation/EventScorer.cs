using NatoGraph.Domain.Claims;
using NatoGraph.Domain.Extraction;

namespace NatoGraph.Extraction.Evaluation;

/// <summary>Pairs the events found with those of the gold, one to one.</summary>
internal sealed class EventScorer(GoldArticle gold, ExtractedArticle extracted, Score score)
{
    private readonly List<GoldEvent> waiting = [.. (gold.Events ?? []).OrderBy(happened => happened.Optional)];

    /// <summary>Adds the article's events to the score.</summary>
    public void Count()
    {
        var wrong = new HashSet<string>(StringComparer.Ordinal);
        foreach (var found in extracted.Claims.Where(claim => claim.EventKind is not null))
        {
            var match = waiting.Find(happened => Fits(happened, found));
            score.Rule(found.Extractor, match is not null);
            if (match is not null)
            {
                Pair(match, found);
            }
            else if (wrong.Add($"{GoldWords.Of(found.EventKind!.Value)} {found.From} {NameFolding.Fold(found.Place)}"))
            {
                score.Differ(new(gold.Name, $"extra event {GoldWords.Of(found.EventKind.Value)} {found.From} {found.Place}", found.Quote, found.Extractor));
            }
        }

        var missing = waiting.Where(happened => !happened.Optional).ToList();
        score.Count("event", new Tally(0, wrong.Count, missing.Count));
        missing.ForEach(happened => score.Differ(new(gold.Name, $"missing event {happened.Kind} {happened.From} {string.Join('/', happened.Place ?? [])}", GoldWords.Range(happened.Quote))));
    }

    private void Pair(GoldEvent match, ClaimDraft found)
    {
        waiting.Remove(match);
        score.Count("event", new Tally(match.Optional ? 0 : 1, 0, 0));
        if (match.From is not null)
        {
            score.Attribute("event time", GoldWords.Exact(match.From) == GoldWords.Exact(found.From?.ToString()));
        }
    }

    /// <summary>The kinds are equal and the dates agree, or, where either has none, the places.</summary>
    public static bool Fits(GoldEvent happened, ClaimDraft found)
    {
        if (happened.Kind != GoldWords.Of(found.EventKind!.Value))
        {
            return false;
        }

        if (happened.From is not null && found.From is { } from)
        {
            var (wanted, given) = (GoldWords.Exact(happened.From), GoldWords.Exact(from.ToString()));
            return wanted.StartsWith(given, StringComparison.Ordinal) || given.StartsWith(wanted, StringComparison.Ordinal);
        }

        return !string.IsNullOrEmpty(found.Place) && (happened.Place ?? []).Any(place => NameFolding.Fold(place) == NameFolding.Fold(found.Place));
    }
}
