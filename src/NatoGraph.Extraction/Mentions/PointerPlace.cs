namespace NatoGraph.Extraction.Mentions;

/// <summary>Which of what was named before is meant.</summary>
internal enum PointerPlace
{
    /// <summary>The first of two.</summary>
    First,

    /// <summary>The second of two.</summary>
    Second,

    /// <summary>What was named last.</summary>
    Last,
}
