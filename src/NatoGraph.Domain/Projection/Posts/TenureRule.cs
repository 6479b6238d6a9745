using System.Collections.Immutable;
using NatoGraph.Domain.Claims;
using NatoGraph.Domain.Entities;
using NatoGraph.Domain.Projection.Weighing;
using NatoGraph.Domain.Resolution;

namespace NatoGraph.Domain.Projection.Posts;

/// <summary>Makes tenures of ordered drafts: ids, links, status, extensions, plans and evidence.</summary>
internal static class TenureRule
{
    public static ImmutableArray<PlacedTenure> Place(NodeId post, ImmutableArray<TenureDraft> ordered, StatedLinks links, IEnumerable<ResolvedClaim> claims)
    {
        var ids = TenureOrder.Identify(post, ordered);
        var linked = new LinkRule(ordered, links, ids);
        var extensions = ExtensionsByTerm(ordered, claims);
        return [.. ordered.Select(draft => new PlacedTenure(draft, Make(post, draft, ids[draft.Term], linked, [.. extensions[draft.Term]])))];
    }

    private static Tenure Make(NodeId post, TenureDraft draft, NodeId id, LinkRule links, ImmutableArray<ResolvedClaim> extensions)
    {
        var plans = PlannedEndRule.Of(draft);
        return new Tenure(
            id,
            draft.Person,
            post,
            draft.From,
            draft.Until,
            draft.Ended,
            draft.HeldOn,
            draft.Acting,
            StatusOf(draft),
            ExtensionRule.Of(draft, extensions),
            links.PredecessorOf(draft.Term),
            links.SuccessorOf(draft.Term),
            plans,
            EvidenceOf(draft, plans));
    }

    private static FactStatus StatusOf(TenureDraft draft) => draft.Denied.IsEmpty
        ? draft.Claims.Status()
        : draft.IsHeld ? FactStatus.Disputed : FactStatus.Refuted;

    /// <summary>Against a tenure stand denials, dates that were not chosen, and announced ends that did not come to pass.</summary>
    private static ImmutableArray<Evidence> EvidenceOf(TenureDraft draft, ImmutableArray<PlannedEnd> plans)
    {
        var missed = plans.Where(plan => plan.Status == FactStatus.Refuted)
            .SelectMany(plan => plan.Evidence.Where(evidence => evidence.Stance == Stance.For).Select(evidence => evidence.Claim))
            .ToHashSet();
        var lost = draft.Froms.Skip(1).Concat(draft.Untils.Skip(1)).SelectMany(reading => reading.Claims);
        return ClaimLists.Evidence(draft.Claims, [.. draft.Denied, .. lost, .. draft.Claims.Where(claim => missed.Contains(claim.Claim.Id))]);
    }

    /// <summary>An extension belongs to the person's term that ran when it was told, else to the last one before, else to the first.</summary>
    private static ILookup<Term, ResolvedClaim> ExtensionsByTerm(ImmutableArray<TenureDraft> ordered, IEnumerable<ResolvedClaim> claims)
    {
        var terms = ordered.ToLookup(draft => draft.Person);
        var placed =
            from claim in claims
            where claim.Claim.Statement.Predicate == Predicate.MandateExtended
            let all = terms[claim.Subject!.Value].OrderBy(draft => draft.IsHeld)
            let term = all.LastOrDefault(draft => draft.Start is null || draft.Start <= claim.Claim.PublishedOn) ?? all.FirstOrDefault(draft => draft.IsHeld) ?? all.FirstOrDefault()
            where term is not null
            select (term.Term, claim);
        return placed.ToLookup(pair => pair.Term, pair => pair.claim);
    }
}
