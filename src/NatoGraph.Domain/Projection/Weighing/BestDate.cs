using System.Collections.Immutable;
using NatoGraph.Domain.Resolution;
using NatoGraph.Domain.Time;

namespace NatoGraph.Domain.Projection.Weighing;

/// <summary>A date and the claim that gives it.</summary>
internal readonly record struct SaidDate(Edtf Date, ResolvedClaim Claim);

/// <summary>A date with all claims that agree with it, coarser ones included.</summary>
/// <param name="Date">The finest of them.</param>
/// <param name="Claims">Ordered by id.</param>
internal sealed record DateReading(Edtf Date, ImmutableArray<ResolvedClaim> Claims);

/// <summary>
/// Chooses among the dates that claims give for one boundary. Dates that agree are one reading, whose date is the finest; a coarse date that
/// agrees with several goes with the first of them. The strongest reading is chosen.
/// </summary>
internal static class BestDate
{
    /// <summary>The readings, the chosen one first; empty where no claim gives a date.</summary>
    public static ImmutableArray<DateReading> Rank(IEnumerable<SaidDate> said)
    {
        var readings = new List<(Edtf Date, List<ResolvedClaim> Claims)>();
        foreach (var dated in said.GroupBy(one => one.Date, one => one.Claim).OrderBy(one => one.Key, Finest))
        {
            var home = readings.FindIndex(reading => reading.Date.Agrees(dated.Key));
            if (home < 0)
            {
                readings.Add((dated.Key, [.. dated]));
            }
            else
            {
                readings[home].Claims.AddRange(dated);
            }
        }

        return
        [
            .. readings
                .Select(reading => new DateReading(reading.Date, reading.Claims.Ordered()))
                .Select(reading => (Reading: reading, Strength: Strength.Of(reading.Claims)))
                .OrderBy(ranked => ranked.Strength, Comparer<Strength>.Create(Strength.Compare))
                .ThenBy(ranked => ranked.Reading.Date, Comparer<Edtf>.Create(Edtf.Compare))
                .Select(ranked => ranked.Reading),
        ];
    }

    private static Comparer<Edtf> Finest { get; } = Comparer<Edtf>.Create((left, right) =>
    {
        var byDays = (left.Latest.DayNumber - left.Earliest.DayNumber).CompareTo(right.Latest.DayNumber - right.Earliest.DayNumber);
        return byDays != 0 ? byDays : Edtf.Compare(left, right);
    });
}
