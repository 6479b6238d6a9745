namespace NatoGraph.Extraction.Time;

/// <summary>What a temporal expression says of time.</summary>
internal enum TemporalKind
{
    /// <summary>When something happens: a day, month, season or year.</summary>
    Point,

    /// <summary>From one date to another.</summary>
    Span,

    /// <summary>From a date on.</summary>
    Since,

    /// <summary>Up to a date.</summary>
    Until,

    /// <summary>How long something lasted, its bounds left to who reads it.</summary>
    Duration,

    /// <summary>How long something is to last from its beginning: "pour quatre ans".</summary>
    Term,

    /// <summary>How often something happens.</summary>
    Frequency,
}
