using NatoGraph.Domain.Claims;
using NatoGraph.Domain.Time;

namespace NatoGraph.Extraction.Time.Attachment;

/// <summary>What the claims of an article tell of who held which post and who followed whom, by holder: each claim asks for its kin, and a long text has thousands.</summary>
internal sealed class ToldTenures
{
    private readonly ILookup<(string? Person, string? Post), ClaimDraft> tenures;
    private readonly ILookup<string?, string> posts;
    private readonly ILookup<(string? Person, string? Post), string?> successors;

    /// <param name="claims">The claims.</param>
    public ToldTenures(IReadOnlyList<ClaimDraft> claims)
    {
        var held = claims.Where(claim => claim.Predicate == Predicate.HoldsPost && claim.Modality != Modality.Denied).ToList();
        tenures = held.Where(claim => !claim.Acting).ToLookup(claim => (claim.Subject, claim.Object));
        posts = held.Where(claim => claim.Object is not null).ToLookup(claim => claim.Subject, claim => claim.Object!);
        successors = claims.Where(claim => claim.Predicate == Predicate.Succeeds).ToLookup(claim => (claim.Object, claim.Post), claim => claim.Subject);
    }

    /// <summary>The claims that somebody held a post in their own right, in order.</summary>
    public IEnumerable<ClaimDraft> Of(string? person, string? post) => tenures[(person, post)];

    /// <summary>The posts that somebody is said to hold.</summary>
    public HashSet<string> PostsOf(string? person) => posts[person].ToHashSet(StringComparer.Ordinal);

    /// <summary>Whether one person only is said to follow somebody in a post.</summary>
    public bool HasOneSuccessor(string? person, string? post) => successors[(person, post)].Distinct(StringComparer.Ordinal).Count() == 1;

    /// <summary>The first date that is given for the beginning of a tenure.</summary>
    public Edtf? Began(string? person, string? post) => Of(person, post).Select(claim => claim.From).FirstOrDefault(date => date is not null);

    /// <summary>The first date that is given for the end of a tenure.</summary>
    public Edtf? Ended(string? person, string? post) => Of(person, post).Select(claim => claim.Until).FirstOrDefault(date => date is not null);
}
