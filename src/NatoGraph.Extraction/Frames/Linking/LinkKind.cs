namespace NatoGraph.Extraction.Frames.Linking;

/// <summary>What a link may say.</summary>
internal enum LinkKind
{
    /// <summary>The person holds, held or will hold the post.</summary>
    Holds,

    /// <summary>The person may come to hold the post.</summary>
    Seeks,

    /// <summary>The person's term is extended.</summary>
    Keeps,

    /// <summary>The first person follows the second.</summary>
    Follows,
}
