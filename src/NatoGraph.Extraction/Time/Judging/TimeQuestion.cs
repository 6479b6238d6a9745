using System.Collections.Immutable;
using NatoGraph.Domain.Claims;
using NatoGraph.Domain.Time;
using NatoGraph.Extraction.Time.Dating;

namespace NatoGraph.Extraction.Time.Judging;

/// <summary>What is asked of an article: since or until when somebody holds a post, or when they followed somebody.</summary>
/// <param name="Tenure">Who and which post, with the claims that tell it; of a succession that of the one who follows.</param>
/// <param name="Bound">Which bound.</param>
/// <param name="Followed">Of a succession, the key of the one who is followed.</param>
internal sealed record TimeQuestion(Tenure Tenure, TenureBound Bound, string? Followed)
{
    /// <summary>What is asked, as signs name it.</summary>
    public string Letter => Followed is not null ? "s" : Bound == TenureBound.From ? "f" : "u";

    /// <summary>The dates that claims give, each once, in the order of the claims.</summary>
    public ImmutableArray<Edtf> Given { get; } = [.. Tenure.Claims.Select(claim => DateOf(claim, Bound)).OfType<Edtf>().Distinct()];

    /// <summary>The other bound of the tenure, where claims give it.</summary>
    public Edtf? OtherBound => Followed is null ? Tenure.GivenBeside(Bound) : null;

    /// <summary>Whether a date stands on the right side of the other bound.</summary>
    public bool IsInOrder(Edtf date) => OtherBound is not { } other || (Bound == TenureBound.From ? date.Earliest < other.Earliest : date.Earliest > other.Earliest);

    /// <summary>The date that a claim gives.</summary>
    public Edtf? DateOf(ClaimDraft claim) => DateOf(claim, Bound);

    private static Edtf? DateOf(ClaimDraft claim, TenureBound bound) => bound == TenureBound.From ? claim.From : claim.Until;

    /// <summary>The questions that some claims raise.</summary>
    /// <param name="claims">The claims.</param>
    /// <param name="anchors">Where the article tells of tenures.</param>
    public static ImmutableArray<TimeQuestion> Of(IReadOnlyList<ClaimDraft> claims, IReadOnlyList<Anchor> anchors) => Of(claims, Anchor.ByPerson(anchors));

    private static ImmutableArray<TimeQuestion> Of(IReadOnlyList<ClaimDraft> claims, ILookup<string, Anchor> anchors) =>
    [
        .. from tenure in Tenure.Of(claims, anchors)
           from bound in TenureDates.Bounds
           select new TimeQuestion(tenure, bound, null),
        .. claims.Where(claim => claim is { Predicate: Predicate.Succeeds, Subject: not null, Object: not null } && claim.Modality != Modality.Denied)
            .GroupBy(claim => (Subject: claim.Subject!, Object: claim.Object!))
            .Select(group => new TimeQuestion(Succession(group.Key.Subject, [.. group], anchors), TenureBound.From, group.Key.Object)),
    ];

    private static Tenure Succession(string person, ImmutableArray<ClaimDraft> claims, ILookup<string, Anchor> anchors)
    {
        var post = claims.Select(claim => claim.Post).FirstOrDefault(post => post is not null) ?? "";
        return new(person, post, claims, [.. anchors[person].Where(anchor => anchor.Post is null || anchor.Post == post)]);
    }
}
