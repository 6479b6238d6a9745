using System.Collections.Immutable;
using NatoGraph.Domain.Claims;
using NatoGraph.Domain.Entities;
using NatoGraph.Domain.Projection.Weighing;
using NatoGraph.Domain.Resolution;

namespace NatoGraph.Domain.Projection.Posts;

/// <summary>
/// Who was named for the post. A candidacy is what it was said to be, whoever got the post: it is no plan, so that neither winning nor losing
/// confirms or refutes it; only a denial does, if nobody names the person again after it. Those who were announced as holders and did not come are
/// candidates that what happened has refuted.
/// </summary>
internal static class CandidacyRule
{
    /// <param name="post">The post.</param>
    /// <param name="claims">Claims that name candidates, and claims that deny that somebody holds the post.</param>
    /// <param name="outvoted">Those who were announced and did not come, with those who came.</param>
    public static ImmutableArray<Candidacy> Of(NodeId post, IEnumerable<ResolvedClaim> claims, IEnumerable<(TenureDraft Announced, TenureDraft Came)> outvoted)
    {
        var named = claims.ToLookup(claim => claim.Subject!.Value);
        var announced = outvoted.ToLookup(pair => pair.Announced.Person);
        return
        [
            .. named.Select(group => group.Key).Union(announced.Select(group => group.Key)).Order()
                .Select(person => Make(post, person, named[person].Ordered(), [.. announced[person]])),
        ];
    }

    private static Candidacy Make(NodeId post, NodeId person, ImmutableArray<ResolvedClaim> named, ImmutableArray<(TenureDraft Announced, TenureDraft Came)> announced)
    {
        var supporting = named.Where(claim => !claim.Is(Modality.Denied)).ToImmutableArray();
        var denying = named.Where(claim => claim.Is(Modality.Denied)).ToImmutableArray();
        var from = BestDate.Rank(supporting
            .Where(claim => claim.Claim.Statement.From is not null)
            .Select(claim => new SaidDate(claim.Claim.Statement.From!.Value, claim)));
        var came = announced.SelectMany(pair => pair.Came.Claims.Where(claim => claim.Is(Modality.Asserted)));
        return new Candidacy(
            new NodeId(NodeKind.Candidacy, $"{post.Slug}--{person.Slug}"),
            person,
            post,
            from.IsEmpty ? null : from[0].Date,
            supporting.IsEmpty ? StatusOf(announced) : StatusOf(supporting, denying),
            ClaimLists.Evidence(supporting.Concat(announced.SelectMany(pair => pair.Announced.Claims)), denying.Concat(came)));
    }

    private static FactStatus StatusOf(IEnumerable<(TenureDraft Announced, TenureDraft Came)> announced) =>
        announced.Any(pair => pair.Announced.IsHeld) ? FactStatus.Disputed : FactStatus.Refuted;

    private static FactStatus StatusOf(ImmutableArray<ResolvedClaim> supporting, ImmutableArray<ResolvedClaim> denying) =>
        denying.IsEmpty ? supporting.Status()
        : denying.Max(claim => claim.Claim.PublishedOn) >= supporting.Max(claim => claim.Claim.PublishedOn) ? FactStatus.Refuted
        : FactStatus.Disputed;
}
