namespace NatoGraph.Extraction.Mentions;

/// <summary>The word that opens a noun phrase.</summary>
internal enum Determiner
{
    /// <summary>There is none: an apposition, a title.</summary>
    None,

    /// <summary>"le", "la", "l'", "les", also within "du", "au".</summary>
    Definite,

    /// <summary>"un", "une", "des".</summary>
    Indefinite,

    /// <summary>"ce", "cet", "cette", "ces".</summary>
    Demonstrative,

    /// <summary>"son", "sa", "ses", "leur", "leurs".</summary>
    Possessive,
}
