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
        var told = new ToldTenures(claims);
        claims = ImpliedDates.Yield([.. claims.Select(claim => WithPost(claim, told))], isImplied);
        told = new ToldTenures(claims);
        claims = [.. claims.Select(claim => OwnDates.WithBeginning(claim, told))];
        told = new ToldTenures(claims);
        var dates = claims.Where(claim => claim.Predicate == Predicate.Succeeds && claim.Post is not null)
            .GroupBy(claim => (claim.Subject, claim.Object, claim.Post))
            .Select(group => (group.Key, Date: group.Select(claim => claim.From).FirstOrDefault(date => date is not null)
                ?? told.Began(group.Key.Subject, group.Key.Post)
                ?? (told.HasOneSuccessor(group.Key.Object, group.Key.Post) ? told.Ended(group.Key.Object, group.Key.Post) : null)))
            .Where(handover => handover.Date is not null).Select(handover => new Handover(handover.Key.Subject, handover.Key.Object, handover.Key.Post, handover.Date!.Value)).ToList();
        var byBoth = dates.ToDictionary(handover => (handover.Successor, handover.Predecessor, handover.Post));
        var bySuccessor = dates.ToLookup(handover => (handover.Successor, handover.Post));
        var byPredecessor = dates.ToLookup(handover => (handover.Predecessor, handover.Post));
        return [.. claims.Select(claim => OwnDates.WithEnd(claim.Predicate == Predicate.Succeeds ? Begun(claim) : Bounded(claim), told))];

        ClaimDraft Begun(ClaimDraft claim) => claim.From is null && byBoth.TryGetValue((claim.Subject, claim.Object, claim.Post), out var handover) ? claim with { From = handover.Date } : claim;

        ClaimDraft Bounded(ClaimDraft claim)
        {
            if (claim.Predicate != Predicate.HoldsPost || (claim.From is not null && claim.Until is not null) || claim.Modality == Modality.Denied)
            {
                return claim;
            }

            var key = (claim.Subject, claim.Object);
            var began = claim.From is null && told.Began(claim.Subject, claim.Object) is null ? bySuccessor[key].FirstOrDefault()?.Date : null;
            var ended = claim.Until is null && told.Ended(claim.Subject, claim.Object) is null ? byPredecessor[key].FirstOrDefault()?.Date : null;
            return claim with
            {
                From = claim.From ?? (claim.Until is { } end && began?.Earliest > end.Latest ? null : began),
                Until = claim.Until ?? (claim.From is { } start && ended?.Latest < start.Earliest ? null : ended),
            };
        }
    }

    /// <summary>A succession with the one post that both are said to hold, where its own words name none that both hold.</summary>
    private static ClaimDraft WithPost(ClaimDraft claim, ToldTenures told)
    {
        if (claim.Predicate != Predicate.Succeeds)
        {
            return claim;
        }

        var (first, second) = (told.PostsOf(claim.Subject), told.PostsOf(claim.Object));
        return claim.Post is { } named && first.Contains(named) && second.Contains(named) ? claim
            : first.Intersect(second).ToList() is [var shared] ? claim with { Post = shared }
            : claim;
    }

    /// <summary>When somebody took over a post from somebody.</summary>
    private sealed record Handover(string? Successor, string? Predecessor, string? Post, Edtf Date);
}
