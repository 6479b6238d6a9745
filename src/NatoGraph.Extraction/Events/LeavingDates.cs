using NatoGraph.Domain.Articles;
using NatoGraph.Domain.Claims;
using NatoGraph.Extraction.Frames;
using NatoGraph.Extraction.Time.Attachment;

namespace NatoGraph.Extraction.Events;

/// <summary>
/// Ends the tenure of whom a sentence calls by a post when it dates their going, though the words that tell of it name no post: "L'ONF perd son
/// directeur, Paul Noir, qui part en avril".
/// </summary>
internal static class LeavingDates
{
    private const string Id = "fr.tenure.goes-on/1";

    /// <summary>The claims that follow.</summary>
    /// <param name="article">The article.</param>
    /// <param name="claims">All that it says, its events judged.</param>
    public static IEnumerable<ClaimDraft> Of(ArticleView article, IReadOnlyList<ClaimDraft> claims)
    {
        var tenures = claims.Where(claim => claim is { Predicate: Predicate.HoldsPost, Subject: not null, Object: not null, Modality: not Modality.Denied })
            .ToLookup(claim => claim.Subject!, StringComparer.Ordinal);
        var ended = new HashSet<(string?, string?)>();
        foreach (var gone in claims.Where(claim => claim is { EventKind: EventKind.Resignation or EventKind.Death, From: not null, Modality: not Modality.Denied }))
        {
            if (gone.Participants.Where(tenures.Contains).ToList() is [var person] && Told(article.SentenceAt(gone.Quote.Start).Range, [.. tenures[person]]) is { } tenure
                && !tenures[person].Any(claim => claim.Object == tenure.Object && (claim.Until is not null || claim.From?.Latest >= gone.From!.Value.Earliest)) && ended.Add((tenure.Subject, tenure.Object)))
            {
                yield return tenure with
                {
                    Quote = tenure.Quote.Union(gone.Quote),
                    From = null,
                    Until = gone.From,
                    Modality = new Holding(null, gone.From).Adjust(tenure.Modality, article.PublishedOn),
                    Extractor = Id,
                };
            }
        }
    }

    /// <summary>The one post that the sentence says somebody holds who is nowhere said to have left it long ago.</summary>
    private static ClaimDraft? Told(TextRange sentence, List<ClaimDraft> held)
    {
        var near = held.Where(claim => sentence.Contains(claim.Quote)).ToList();
        return !held.Exists(claim => claim.Former) && near.Select(claim => claim.Object).Distinct(StringComparer.Ordinal).Count() == 1 ? near[^1] : null;
    }
}
