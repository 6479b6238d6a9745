namespace NatoGraph.Extraction.Time.Dating;

/// <summary>An end of the time for which somebody holds a post.</summary>
internal enum TenureBound
{
    /// <summary>Since when.</summary>
    From,

    /// <summary>Until when.</summary>
    Until,
}
