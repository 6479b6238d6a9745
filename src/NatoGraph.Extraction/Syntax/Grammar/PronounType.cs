namespace NatoGraph.Extraction.Syntax.Grammar;

/// <summary>The kind of a pronoun or determiner.</summary>
internal enum PronounType
{
    /// <summary>Not shown.</summary>
    None,

    /// <summary>PronType=Art.</summary>
    Article,

    /// <summary>PronType=Prs.</summary>
    Personal,

    /// <summary>PronType=Dem.</summary>
    Demonstrative,

    /// <summary>PronType=Rel.</summary>
    Relative,

    /// <summary>PronType=Int.</summary>
    Interrogative,

    /// <summary>PronType=Ind.</summary>
    Indefinite,

    /// <summary>PronType=Neg.</summary>
    Negative,

    /// <summary>PronType=Exc.</summary>
    Exclamative,
}
