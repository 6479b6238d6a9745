using NatoGraph.Domain.Claims;
using NatoGraph.Domain.Time;
using NatoGraph.Extraction.Weighing;

namespace NatoGraph.Extraction.Time.Judging;

/// <summary>Offers the dates that an article gives for other tenures and successions, and tells how these are kin to what is asked.</summary>
internal sealed class KinDates
{
    /// <summary>So many dated claims before and behind the words asked about are looked at: a long text has thousands.</summary>
    private const int Reach = 40;

    private readonly List<ClaimDraft> dated;
    private readonly List<((Edtf Date, bool IsFrom) Bound, int Count)> crowds;

    /// <summary>The dates of some claims.</summary>
    public KinDates(IEnumerable<ClaimDraft> claims)
    {
        dated =
        [
            .. claims.Where(claim => claim.Predicate is Predicate.HoldsPost or Predicate.Succeeds)
                .Where(claim => (claim.From ?? claim.Until) is not null && claim.Modality != Modality.Denied)
                .OrderBy(claim => claim.Quote.Start),
        ];
        crowds =
        [
            .. dated.SelectMany(claim => Bounds(claim).Select(bound => (claim.Subject, claim.Predicate, Bound: bound))).Distinct()
                .CountBy(one => one.Bound).Select(one => (one.Key, one.Value)),
        ];
    }

    private static IEnumerable<(Edtf Date, bool IsFrom)> Bounds(ClaimDraft claim)
    {
        if (claim.From is { } from)
        {
            yield return (from, true);
        }

        if (claim.Until is { } until)
        {
            yield return (until, false);
        }
    }

    /// <summary>Offers the dates, with their signs.</summary>
    public void Offer(TimeQuestion question, TimeOptions options)
    {
        var near = Near(question.Tenure.Claims[0].Quote.Start);
        foreach (var claim in near)
        {
            if (Kin(question, claim) is { } kin)
            {
                Note(claim.From, kin, "from");
                Note(claim.Until, kin, "until");
            }
        }

        var bounds = near.SelectMany(Bounds).ToHashSet();
        foreach (var ((date, isFrom), count) in crowds.Where(crowd => bounds.Contains(crowd.Bound)))
        {
            options.At(date).Signs.Add("crowd-of", question.Letter, isFrom ? "from" : "until", FeatureList.Bucket(count));
        }

        void Note(Edtf? date, string kin, string bound)
        {
            if (date is { } day)
            {
                options.At(day).Signs.Add("relative", question.Letter, kin, bound);
            }
        }
    }

    /// <summary>The dated claims around a place.</summary>
    private List<ClaimDraft> Near(int place)
    {
        if (dated.Count <= 2 * Reach)
        {
            return dated;
        }

        var (low, high) = (0, dated.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = dated[middle].Quote.Start < place ? (middle + 1, high) : (low, middle);
        }

        var first = Math.Max(0, low - Reach);
        return dated.GetRange(first, Math.Min(dated.Count, low + Reach) - first);
    }

    /// <summary>How a claim stands to the question, if it is not one of those asked about and not a stranger's.</summary>
    private static string? Kin(TimeQuestion question, ClaimDraft claim)
    {
        var (person, post, followed) = (question.Tenure.Person, question.Tenure.Post, question.Followed);
        if (claim.Predicate == Predicate.Succeeds)
        {
            var isPost = claim.Post is null ? "some" : claim.Post == post ? "post" : "other";
            return claim.Subject == person ? (claim.Object == followed ? null : "follows-" + isPost)
                : claim.Object == person ? "followed-" + isPost
                : followed is not null && claim.Subject == followed ? "before-" + isPost
                : followed is not null && claim.Object == followed ? "after-" + isPost
                : null;
        }

        return claim.Subject == person ? (claim.Object == post ? (followed is null ? "own" : "own-post") : "person")
            : claim.Subject == followed ? (claim.Object == post ? "followed-tenure" : "followed-person")
            : claim.Object == post ? "holder"
            : null;
    }
}
