namespace NatoGraph.Extraction.Syntax.Parsing;

/// <summary>A step of the arc-hybrid system.</summary>
/// <remarks>Kuhlmann, Gómez-Rodríguez, Satta: Dynamic programming algorithms for transition-based dependency parsers (ACL 2011).</remarks>
internal enum Transition
{
    /// <summary>The next word goes onto the stack.</summary>
    Shift,

    /// <summary>The top of the stack hangs on the next word, and leaves.</summary>
    Left,

    /// <summary>The top of the stack hangs on what lies under it, and leaves.</summary>
    Right,
}
