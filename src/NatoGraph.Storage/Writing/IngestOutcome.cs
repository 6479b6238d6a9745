namespace NatoGraph.Storage.Writing;

/// <summary>The outcome of taking in an article.</summary>
public enum IngestOutcome
{
    /// <summary>It was new.</summary>
    Added,

    /// <summary>It was there already, word for word; nothing was changed.</summary>
    Unchanged,

    /// <summary>It corrects an article under the same url, whose claims are kept as superseded.</summary>
    Replaced,
}
