using System.Collections.Immutable;
using NatoGraph.Domain.Claims;
using NatoGraph.Domain.Entities;
using NatoGraph.Domain.Projection.Weighing;
using NatoGraph.Domain.Resolution;

namespace NatoGraph.Domain.Projection.Posts;

/// <summary>
/// What the claims of one post amount to: sightings are sorted into terms, terms get dates, statements of succession link and bound
/// them, those who were announced and did not come step aside, and what is left is ordered and looked over.
/// </summary>
internal static class PostProjection
{
    public static UnitFacts Of(NodeId post, ImmutableArray<ResolvedClaim> claims)
    {
        var drafts = DraftsOf(claims);
        var links = StatedLinks.Of(claims, drafts);
        var rivalOf = Outvoted.Judge(drafts, links);
        var outvoted = drafts.Select(draft => (Announced: draft, Came: rivalOf(draft))).ToLookup(pair => pair.Came is not null);
        var ordered = TenureOrder.Of([.. StatedBounds.Apply([.. outvoted[false].Select(pair => pair.Announced)], links)], links);
        var placed = TenureRule.Place(post, SupersededRule.Apply(ordered), links, claims);
        var instead = outvoted[true].Select(pair => (pair.Announced, Came: pair.Came!)).ToImmutableArray();
        var holders = ordered.Select(draft => draft.Person).ToHashSet();
        return UnitFacts.Empty with
        {
            Tenures = [.. placed.Select(one => one.Tenure)],
            Candidacies = CandidacyRule.Of(post, claims.Where(claim => NamesCandidate(claim, holders)), instead),
            Diagnostics = [.. SuccessionReview.DiagnosticsOf(placed, links)],
            Contradictions =
            [
                .. SuccessionReview.ContradictionsOf(placed, claims)
                    .Concat(SuccessorRule.Of(post, links, instead.Where(pair => !holders.Contains(pair.Announced.Person))))
                    .OrderBy(contradiction => contradiction.Id),
            ],
        };
    }

    /// <summary>The drafts of all terms. Whose mandate is extended holds the post then, which tells something where no more is known.</summary>
    private static ImmutableArray<TenureDraft> DraftsOf(ImmutableArray<ResolvedClaim> claims)
    {
        var denials = claims.Where(claim => claim.Claim.Statement.Predicate == Predicate.HoldsPost && claim.Is(Modality.Denied)).ToLookup(claim => claim.Subject!.Value);
        var sightings = PresenceRule.Apply(Sightings.Of(claims), claims).ToImmutableArray();
        var seen = sightings.Where(sighting => sighting is { Modality: Modality.Asserted, Anchor: not null }).Select(sighting => sighting.Person).ToHashSet();
        var extended = claims
            .Where(claim => claim.Claim.Statement.Predicate == Predicate.MandateExtended && !claim.Is(Modality.Denied) && !seen.Contains(claim.Subject!.Value))
            .Select(claim => new Sighting(claim, claim.Subject!.Value, null, null, claim.Claim.PublishedOn));
        return
        [
            .. from sighting in sightings.Concat(extended)
               group sighting by sighting.Person into person
               orderby person.Key
               let terms = Terms.Of(person.Key, person)
               from term in terms
               select TenureDates.Of(term, denials[person.Key], ReferenceEquals(term, terms[^1])),
        ];
    }

    private static bool NamesCandidate(ResolvedClaim claim, HashSet<NodeId> holders) =>
        claim.Claim.Statement.Predicate == Predicate.CandidateFor
        || (claim.Claim.Statement.Predicate == Predicate.HoldsPost && claim.Is(Modality.Denied) && !holders.Contains(claim.Subject!.Value));
}
