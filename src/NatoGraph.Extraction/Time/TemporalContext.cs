namespace NatoGraph.Extraction.Time;

/// <summary>What a text's dates are reckoned from.</summary>
/// <param name="PublishedOn">The day of publication.</param>
/// <param name="DirectionAt">Which way the clause at an offset looks; by default none is known.</param>
/// <param name="SentenceAt">The index of the sentence at an offset; by default all is one.</param>
internal sealed record TemporalContext(DateOnly PublishedOn, Func<int, TenseDirection>? DirectionAt = null, Func<int, int>? SentenceAt = null);

/// <summary>Which way the tense of a clause looks.</summary>
internal enum TenseDirection
{
    /// <summary>The tense does not say.</summary>
    Unknown,

    /// <summary>The present tense, which tells of what is to come as well as of what was.</summary>
    Present,

    /// <summary>Back from the day of publication.</summary>
    Past,

    /// <summary>Back from what is told: "nommée en mars".</summary>
    Participle,

    /// <summary>Told in a narrative tense: from the dates told before.</summary>
    Narrative,

    /// <summary>Ahead.</summary>
    Future,

    /// <summary>Ahead of what is told: "il avait dit qu'il partirait".</summary>
    FutureInPast,
}
