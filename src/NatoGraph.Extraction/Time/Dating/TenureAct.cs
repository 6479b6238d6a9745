namespace NatoGraph.Extraction.Time.Dating;

/// <summary>What some words tell of somebody and a post.</summary>
internal enum TenureAct
{
    /// <summary>That they take it up.</summary>
    TakesUp,

    /// <summary>That they leave it.</summary>
    Leaves,

    /// <summary>That they hold it.</summary>
    Holds,

    /// <summary>That they may come to hold it.</summary>
    Seeks,
}
