namespace NatoGraph.Extraction.Mentions;

/// <summary>How a reference finds what it means.</summary>
internal enum ReferenceKind
{
    /// <summary>A subject pronoun: "il", "elle".</summary>
    Pronoun,

    /// <summary>An object pronoun: "le", "la", "lui", "l'".</summary>
    ObjectPronoun,

    /// <summary>The person named last: "ce dernier", "celui-ci", "lequel".</summary>
    Latter,

    /// <summary>"qui", "dont", "que": the noun just before.</summary>
    Relative,

    /// <summary>"le Norvégien", "l'Italienne", "le Liégeois".</summary>
    Demonym,

    /// <summary>The person whom the text is about: "l'intéressé", "le quinquagénaire", "l'homme".</summary>
    Topic,

    /// <summary>The one who held the post before: "son prédécesseur", "le sortant".</summary>
    Predecessor,

    /// <summary>The one who holds it after: "son successeur", "le nouveau venu".</summary>
    Successor,

    /// <summary>The first of two who were named: "le premier a refusé".</summary>
    FormerOfTwo,

    /// <summary>The second of them.</summary>
    LatterOfTwo,

    /// <summary>A possessive, whose owner is meant: "son", "sa".</summary>
    Possessive,
}
