namespace NatoGraph.Extraction.Syntax.Grammar;

/// <summary>What form a verb has.</summary>
internal enum VerbForm
{
    /// <summary>Not shown.</summary>
    None,

    /// <summary>VerbForm=Fin.</summary>
    Finite,

    /// <summary>VerbForm=Inf.</summary>
    Infinitive,

    /// <summary>VerbForm=Part.</summary>
    Participle,
}
