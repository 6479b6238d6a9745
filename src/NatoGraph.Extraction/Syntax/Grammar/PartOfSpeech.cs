namespace NatoGraph.Extraction.Syntax.Grammar;

/// <summary>The part of speech of a word, as Universal Dependencies cuts them.</summary>
/// <remarks>https://universaldependencies.org/u/pos/</remarks>
internal enum PartOfSpeech
{
    /// <summary>X: none of the others.</summary>
    Other,

    /// <summary>ADJ.</summary>
    Adjective,

    /// <summary>ADP: a preposition, contracted with an article or not ("de", "du").</summary>
    Preposition,

    /// <summary>ADV.</summary>
    Adverb,

    /// <summary>AUX: "avoir" and "être" with a participle, "être" with an attribute, "faire" with an infinitive.</summary>
    Auxiliary,

    /// <summary>CCONJ: "et", "ou", "mais".</summary>
    Coordinator,

    /// <summary>DET: articles, possessives, demonstratives before a noun.</summary>
    Determiner,

    /// <summary>INTJ.</summary>
    Interjection,

    /// <summary>NOUN.</summary>
    Noun,

    /// <summary>NUM.</summary>
    Numeral,

    /// <summary>PART.</summary>
    Particle,

    /// <summary>PRON.</summary>
    Pronoun,

    /// <summary>PROPN.</summary>
    ProperNoun,

    /// <summary>PUNCT.</summary>
    Punctuation,

    /// <summary>SCONJ: "que", "si", "comme".</summary>
    Subordinator,

    /// <summary>SYM: "%", "€".</summary>
    Symbol,

    /// <summary>VERB.</summary>
    Verb,
}
