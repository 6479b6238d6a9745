namespace NatoGraph.Extraction.Frames.Contests;

/// <summary>How words show that a post is to be had, sought or changing hands.</summary>
internal enum StakeKind
{
    /// <summary>A word for a contest takes it: "la course à la présidence", "élire le président".</summary>
    Prize,

    /// <summary>It is named as an office, or as what is aimed at: "le fauteuil de maire", "pour devenir secrétaire général".</summary>
    Aimed,

    /// <summary>Its holder is to be followed: "pour succéder à Paul Noir".</summary>
    Followed,

    /// <summary>An election to it is told of by its name: "la présidentielle".</summary>
    Elected,

    /// <summary>People choose for the body that its holder leads: "Pour le Comité militaire, on votera".</summary>
    Led,

    /// <summary>One is said to follow another in it.</summary>
    Passed,

    /// <summary>Somebody is said to take it up or leave it, with a date.</summary>
    Changed,

    /// <summary>Somebody is said to hold it, without a date.</summary>
    Held,
}
