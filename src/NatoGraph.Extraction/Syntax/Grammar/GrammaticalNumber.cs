namespace NatoGraph.Extraction.Syntax.Grammar;

/// <summary>Whether one or several.</summary>
internal enum GrammaticalNumber
{
    /// <summary>Not shown.</summary>
    None,

    /// <summary>Number=Sing.</summary>
    Singular,

    /// <summary>Number=Plur.</summary>
    Plural,
}
