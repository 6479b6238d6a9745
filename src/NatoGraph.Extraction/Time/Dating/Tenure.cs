using System.Collections.Immutable;
using NatoGraph.Domain.Claims;
using NatoGraph.Domain.Time;

namespace NatoGraph.Extraction.Time.Dating;

/// <summary>What an article tells of one person and one post.</summary>
/// <param name="Person">The key of the person.</param>
/// <param name="Post">The key of the post.</param>
/// <param name="Claims">The claims, in the order found.</param>
/// <param name="Anchors">Where they are told of, in order; also where the person is told of and no post.</param>
internal sealed record Tenure(string Person, string Post, ImmutableArray<ClaimDraft> Claims, ImmutableArray<Anchor> Anchors)
{
    /// <summary>Whether a place tells of it.</summary>
    public bool IsToldBy(Anchor anchor) => anchor.Person == Person && (anchor.Post is null || anchor.Post == Post);

    /// <summary>Whether it is only told of as over: "l'ancien ministre".</summary>
    public bool IsOver => Claims.All(claim => claim.Former);

    /// <summary>The claims' date for a bound, if one has any.</summary>
    public Edtf? Given(TenureBound bound) => Claims.Select(claim => bound == TenureBound.From ? claim.From : claim.Until).FirstOrDefault(date => date is not null);

    /// <summary>The claims' date for the bound that is not the given one.</summary>
    public Edtf? GivenBeside(TenureBound bound) => Given(bound == TenureBound.From ? TenureBound.Until : TenureBound.From);

    /// <summary>The tenures among some claims.</summary>
    /// <param name="claims">The claims.</param>
    /// <param name="anchors">Where the article tells of tenures, by person.</param>
    public static ImmutableArray<Tenure> Of(IEnumerable<ClaimDraft> claims, ILookup<string, Anchor> anchors) =>
    [
        .. claims.Where(claim => claim is { Predicate: Predicate.HoldsPost, Subject: not null, Object: not null } && claim.Modality != Modality.Denied)
            .GroupBy(claim => (Person: claim.Subject!, Post: claim.Object!))
            .Select(group => new Tenure(group.Key.Person, group.Key.Post, [.. group], [.. anchors[group.Key.Person].Where(anchor => anchor.Post is null || anchor.Post == group.Key.Post)])),
    ];
}
