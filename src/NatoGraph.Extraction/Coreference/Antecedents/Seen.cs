using NatoGraph.Extraction.Segmentation;
using NatoGraph.Extraction.Syntax.Structure;

namespace NatoGraph.Extraction.Coreference.Antecedents;

/// <summary>That somebody was mentioned.</summary>
/// <param name="Key">Who.</param>
/// <param name="Span">By which tokens.</param>
/// <param name="Sentence">In which sentence.</param>
/// <param name="Head">The word that they hang by.</param>
/// <param name="Place">As what.</param>
/// <param name="Form">By what kind of words.</param>
/// <param name="Deed">What is said of them there.</param>
internal sealed record Seen(string Key, TokenSpan Span, int Sentence, Word? Head, MentionPlace Place, MentionForm Form, Deed Deed);

/// <summary>What a mention is in its clause.</summary>
internal enum MentionPlace
{
    /// <summary>The subject of a main clause.</summary>
    Subject,

    /// <summary>The subject of another clause.</summary>
    SubordinateSubject,

    /// <summary>The head of a sentence without a verb, or what is put beside it.</summary>
    Root,

    /// <summary>An object.</summary>
    Object,

    /// <summary>What hangs on a verb by a preposition.</summary>
    Oblique,

    /// <summary>Who does it in a passive.</summary>
    Agent,

    /// <summary>What hangs on a noun.</summary>
    OfNoun,

    /// <summary>A part of a row of names behind the first.</summary>
    Conjunct,
}

/// <summary>By what kind of words somebody is mentioned.</summary>
internal enum MentionForm
{
    /// <summary>A name.</summary>
    Name,

    /// <summary>A pronoun.</summary>
    Pronoun,

    /// <summary>A possessive.</summary>
    Possessive,

    /// <summary>A relative pronoun.</summary>
    Relative,

    /// <summary>A description, a post included.</summary>
    Description,
}
