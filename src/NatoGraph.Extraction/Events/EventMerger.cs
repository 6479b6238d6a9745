using NatoGraph.Domain.Claims;
using NatoGraph.Domain.Time;

namespace NatoGraph.Extraction.Events;

/// <summary>Joins what an article tells of one happening at several places.</summary>
internal static class EventMerger
{
    /// <summary>The distinct happenings among events of one kind.</summary>
    public static IEnumerable<ClaimDraft> Merge(IReadOnlyList<ClaimDraft> events)
    {
        var merged = new List<ClaimDraft>();
        foreach (var happened in events.OrderByDescending(Detail).ThenBy(happened => happened.Quote.Start))
        {
            var same = merged.FindIndex(other => Same(other, happened));
            if (same < 0)
            {
                merged.Add(happened);
            }
            else
            {
                merged[same] = Join(merged[same], happened);
            }
        }

        return merged;
    }

    /// <summary>The claims without the hand-overs of the day on which somebody is elected: the other goes later.</summary>
    public static IEnumerable<ClaimDraft> WithoutEarlyHandovers(IReadOnlyList<ClaimDraft> claims)
    {
        var elections = claims.Where(claim => claim.EventKind == EventKind.Election).ToList();
        return claims.Where(claim => claim.EventKind != EventKind.Handover
            || !elections.Exists(election => election.From == claim.From && election.Participants.Intersect(claim.Participants, StringComparer.Ordinal).Any()));
    }

    private static int Detail(ClaimDraft happened) =>
        (happened.From?.ToString().Length ?? 0) + (happened.Place is null ? 0 : 4) + Math.Min(3, happened.Participants.Length);

    private static bool Same(ClaimDraft one, ClaimDraft other)
    {
        if (one.From is { } first && other.From is { } second)
        {
            var shares = one.Participants.Intersect(other.Participants).Any();
            return Agree(first, second) && (shares || one.Participants.IsEmpty || other.Participants.IsEmpty || first == second && IsGathering(one));
        }

        return (one.Place is null || other.Place is null || one.Place == other.Place)
            && (one.Place == other.Place || one.Participants.Intersect(other.Participants).Any());
    }

    private static bool IsGathering(ClaimDraft happened) => happened.EventKind is EventKind.Summit or EventKind.Meeting or EventKind.Election or EventKind.Conflict;

    private static bool Agree(Edtf one, Edtf other) => one.Earliest <= other.Latest && other.Earliest <= one.Latest;

    private static Edtf? Finer(Edtf? one, Edtf? other) =>
        other is { } second && (one is not { } first || Bare(second).StartsWith(Bare(first) + "-", StringComparison.Ordinal)) ? other : one;

    /// <summary>The date without its qualifiers.</summary>
    private static string Bare(Edtf date) => date.ToString().TrimEnd('~', '?', '%');

    private static ClaimDraft Join(ClaimDraft kept, ClaimDraft other) => kept with
    {
        From = Finer(kept.From, other.From),
        Until = kept.Until ?? other.Until,
        Place = kept.Place ?? other.Place,
        Participants = [.. kept.Participants.Union(other.Participants)],
    };
}
