namespace NatoGraph.Extraction.Time.Attachment;

/// <summary>What a date beside the trigger means.</summary>
internal enum TimeRole
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>The beginning.</summary>
    Start,

    /// <summary>When something happened, be it what something else begins or ends with.</summary>
    Event,

    /// <summary>The end.</summary>
    End,

    /// <summary>Some or all of the time in between.</summary>
    Hold,
}
