namespace NatoGraph.Extraction.Mentions;

/// <summary>What a word beside a role says of the holding of it.</summary>
internal enum PostModifier
{
    /// <summary>"ancien", "ex-".</summary>
    Former,

    /// <summary>"actuel", "en exercice".</summary>
    Current,

    /// <summary>"nouveau".</summary>
    New,

    /// <summary>"prochain", "futur".</summary>
    Next,

    /// <summary>"désigné", "élu" (before taking up).</summary>
    Designate,

    /// <summary>"sortant".</summary>
    Outgoing,

    /// <summary>"par intérim", "intérimaire", "provisoire".</summary>
    Acting,

    /// <summary>"démissionnaire".</summary>
    Resigning,

    /// <summary>"premier", "quatrième", "34e".</summary>
    Ordinal,

    /// <summary>"alors", "d'alors", "de l'époque".</summary>
    Then,
}
