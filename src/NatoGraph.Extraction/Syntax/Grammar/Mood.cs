namespace NatoGraph.Extraction.Syntax.Grammar;

/// <summary>The mood of a finite verb.</summary>
internal enum Mood
{
    /// <summary>Not shown.</summary>
    None,

    /// <summary>Mood=Ind.</summary>
    Indicative,

    /// <summary>Mood=Imp.</summary>
    Imperative,

    /// <summary>Mood=Sub.</summary>
    Subjunctive,

    /// <summary>Mood=Cnd.</summary>
    Conditional,
}
