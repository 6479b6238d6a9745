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
}
