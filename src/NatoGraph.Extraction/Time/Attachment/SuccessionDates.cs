using System.Collections.Immutable;
using NatoGraph.Domain.Claims;
using NatoGraph.Domain.Time;

namespace NatoGraph.Extraction.Time.Attachment;

/// <summary>
/// Completes the dates of a hand-over from what the article says of it elsewhere: who "took over from Paul Noir" and is "in office since
/// 2015" took over in 2015, and until then the other was in office.
/// </summary>
internal static class SuccessionDates
{
    /// <summary>The claims, with the dates that others of the article give them.</summary>
    /// <param name="claims">The claims.</param>
    /// <param name="isImplied">Whether a claim has the day of the news, its own words giving no date.</param>
    public static ImmutableArray<ClaimDraft> Complete(IReadOnlyList<ClaimDraft> claims, Func<ClaimDraft, bool> isImplied)
    {
        claims = ImpliedDates.Yield([.. claims.Select(claim => WithPost(claim, claims))], isImplied);
        claims = [.. claims.Select(claim => OwnDates.WithBeginning(claim, claims))];
        var dates = claims.Where(claim => claim.Predicate == Predicate.Succeeds && claim.Post is not null)
            .GroupBy(claim => (claim.Subject, claim.Object, claim.Post))
            .Select(group => (group.Key, Date: group.Select(claim => claim.From).FirstOrDefault(date => date is not null)
                ?? Began(claims, group.Key.Subject, group.Key.Post)
                ?? (HasOneSuccessor(claims, group.Key.Object, group.Key.Post) ? Ended(claims, group.Key.Object, group.Key.Post) : null)))
            .Where(handover => handover.Date is not null)
            .ToDictionary(handover => handover.Key, handover => handover.Date!.Value);
        return [.. claims.Select(claim => OwnDates.WithEnd(Dated(claim, dates, claims), claims))];
    }

    /// <summary>A succession with the one post that both are said to hold, where its own words name none that both hold.</summary>
    private static ClaimDraft WithPost(ClaimDraft claim, IReadOnlyList<ClaimDraft> claims)
    {
        if (claim.Predicate != Predicate.Succeeds)
        {
            return claim;
        }

        var (first, second) = (PostsOf(claims, claim.Subject), PostsOf(claims, claim.Object));
        return claim.Post is { } named && first.Contains(named) && second.Contains(named) ? claim
            : first.Intersect(second).ToList() is [var shared] ? claim with { Post = shared }
            : claim;
    }

    private static HashSet<string> PostsOf(IEnumerable<ClaimDraft> claims, string? person) => claims
        .Where(claim => claim is { Predicate: Predicate.HoldsPost, Object: not null } && claim.Subject == person && claim.Modality != Modality.Denied)
        .Select(claim => claim.Object!).ToHashSet(StringComparer.Ordinal);

    private static ClaimDraft Dated(ClaimDraft claim, Dictionary<(string? Subject, string? Object, string? Post), Edtf> dates, IReadOnlyList<ClaimDraft> claims)
    {
        if (claim is { Predicate: Predicate.Succeeds, From: null } && dates.TryGetValue((claim.Subject, claim.Object, claim.Post), out var handover))
        {
            return claim with { From = handover };
        }

        if (claim.Predicate != Predicate.HoldsPost || (claim.From is not null && claim.Until is not null) || claim.Modality == Modality.Denied)
        {
            return claim;
        }

        var began = claim.From is null && Began(claims, claim.Subject, claim.Object) is null ? DateOf(dates, key => key.Subject == claim.Subject && key.Post == claim.Object) : null;
        var ended = claim.Until is null && Ended(claims, claim.Subject, claim.Object) is null ? DateOf(dates, key => key.Object == claim.Subject && key.Post == claim.Object) : null;
        return claim with
        {
            From = claim.From ?? (claim.Until is { } end && began?.Earliest > end.Latest ? null : began),
            Until = claim.Until ?? (claim.From is { } start && ended?.Latest < start.Earliest ? null : ended),
        };
    }

    private static Edtf? DateOf(Dictionary<(string? Subject, string? Object, string? Post), Edtf> dates, Func<(string? Subject, string? Object, string? Post), bool> isOf) =>
        dates.Where(date => isOf(date.Key)).Select(date => (Edtf?)date.Value).FirstOrDefault();

    private static bool HasOneSuccessor(IEnumerable<ClaimDraft> claims, string? person, string? post) => claims
        .Where(claim => claim.Predicate == Predicate.Succeeds && claim.Object == person && claim.Post == post)
        .Select(claim => claim.Subject).Distinct(StringComparer.Ordinal).Count() == 1;

    private static Edtf? Began(IEnumerable<ClaimDraft> claims, string? person, string? post) =>
        Tenures(claims, person, post).Select(claim => claim.From).FirstOrDefault(date => date is not null);

    private static Edtf? Ended(IEnumerable<ClaimDraft> claims, string? person, string? post) =>
        Tenures(claims, person, post).Select(claim => claim.Until).FirstOrDefault(date => date is not null);

    private static IEnumerable<ClaimDraft> Tenures(IEnumerable<ClaimDraft> claims, string? person, string? post) => claims.Where(claim =>
        claim is { Predicate: Predicate.HoldsPost, Acting: false } && claim.Modality != Modality.Denied && claim.Subject == person && claim.Object == post);
}
