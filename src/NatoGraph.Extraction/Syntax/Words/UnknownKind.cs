namespace NatoGraph.Extraction.Syntax.Words;

/// <summary>Kinds of words that the lexicon lacks.</summary>
internal enum UnknownKind
{
    /// <summary>A word that begins small.</summary>
    Small,

    /// <summary>A word that begins with a capital.</summary>
    Capitalised,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A sign.</summary>
    Sign,

    /// <summary>An address, or a name on a social network.</summary>
    Address,
}
