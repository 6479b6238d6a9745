using System.Collections.Immutable;

namespace NatoGraph.Extraction.Time.Judging;

/// <summary>By how much a date must outweigh that there is none, in units.</summary>
/// <param name="Drops">A date that a claim gives.</param>
/// <param name="Gives">A date of a succession, or one in the place of another.</param>
/// <param name="Adds">A date of a tenure that has none: what the sentences give was weighed before.</param>
internal readonly record struct TimeThresholds(int Drops, int Gives, int Adds)
{
    /// <summary>The threshold of a date.</summary>
    /// <param name="isGiven">Whether a claim gives it.</param>
    /// <param name="isAlone">Whether no claim gives another.</param>
    /// <param name="isSuccession">Whether it would be that of a succession.</param>
    public int Of(bool isGiven, bool isAlone, bool isSuccession) => isGiven ? Drops : isAlone && !isSuccession ? Adds : Gives;

    /// <summary>The dates that are taken: the best, and those that claims give beside it where they give that, too.</summary>
    /// <param name="dates">The dates, with how much more speaks for each than for there being none.</param>
    /// <param name="isGiven">Whether a claim gives a date.</param>
    /// <param name="isAlone">Whether no claim gives any.</param>
    /// <param name="isSuccession">Whether they would be those of a succession.</param>
    public ImmutableArray<T> Kept<T>(IEnumerable<(T Date, int Score)> dates, Func<T, bool> isGiven, bool isAlone, bool isSuccession)
    {
        var thresholds = this;
        var taken = dates.Where(one => one.Score >= thresholds.Of(isGiven(one.Date), isAlone, isSuccession)).ToList();
        if (taken.Count == 0)
        {
            return [];
        }

        var best = taken.MaxBy(one => one.Score).Date;
        return isGiven(best) ? [.. taken.Select(one => one.Date).Where(isGiven)] : [best];
    }
}
