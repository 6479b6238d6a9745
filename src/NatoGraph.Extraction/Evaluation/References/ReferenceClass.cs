using NatoGraph.Extraction.Language;

namespace NatoGraph.Extraction.Evaluation.References;

/// <summary>Kinds of words that stand for people, as figures are given by.</summary>
internal enum ReferenceClass
{
    /// <summary>"il", "elle", "je".</summary>
    Subject,

    /// <summary>"le", "l'", "lui", "me".</summary>
    Object,

    /// <summary>"qui", "dont", "lequel".</summary>
    Relative,

    /// <summary>"son", "sa", "ses".</summary>
    Possessive,

    /// <summary>"celui-ci", "ce dernier".</summary>
    Demonstrative,

    /// <summary>"le Norvégien", "la ministre", "son successeur".</summary>
    Description,
}

/// <summary>Sorts words that stand for people.</summary>
internal static class ReferenceClasses
{
    /// <summary>What kind some words are of.</summary>
    public static ReferenceClass Of(string words) => Folding.Fold(words).TrimStart('-') switch
    {
        "il" or "elle" or "je" or "j'" or "vous" or "t-il" or "t-elle" => ReferenceClass.Subject,
        "le" or "la" or "l'" or "lui" or "me" or "m'" or "moi" or "y" or "en" => ReferenceClass.Object,
        "qui" or "que" or "qu'" or "dont" or "lequel" or "laquelle" or "auquel" or "duquel" => ReferenceClass.Relative,
        "son" or "sa" or "ses" or "mon" or "ma" or "mes" or "votre" or "vos" => ReferenceClass.Possessive,
        "celui-ci" or "celle-ci" or "ce dernier" or "cette derniere" or "celui" or "celle" or "celui-la" or "celle-la" => ReferenceClass.Demonstrative,
        _ => ReferenceClass.Description,
    };
}
