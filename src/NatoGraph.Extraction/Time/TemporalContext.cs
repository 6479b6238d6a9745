namespace NatoGraph.Extraction.Time;

/// <summary>What a text's dates are reckoned from.</summary>
/// <param name="PublishedOn">The day of publication.</param>
/// <param name="DirectionAt">Which way the clause at an offset looks; by default none is known.</param>
internal sealed record TemporalContext(DateOnly PublishedOn, Func<int, TenseDirection>? DirectionAt = null);

/// <summary>Which way the tense of a clause looks.</summary>
internal enum TenseDirection
{
    /// <summary>The tense does not say.</summary>
    Unknown,

    /// <summary>Back from the day of publication.</summary>
    Past,

    /// <summary>Told in a narrative tense: from the dates told before.</summary>
    Narrative,

    /// <summary>Ahead.</summary>
    Future,
}
