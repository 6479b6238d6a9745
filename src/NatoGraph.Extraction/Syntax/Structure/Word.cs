using NatoGraph.Extraction.Segmentation;
using NatoGraph.Extraction.Syntax.Grammar;

namespace NatoGraph.Extraction.Syntax.Structure;

/// <summary>A token with what the linguistic layer found out about it.</summary>
/// <param name="Index">Its place among the article's tokens.</param>
/// <param name="Token">The token.</param>
/// <param name="Lemma">Its dictionary form, in small letters; for a name the form as it is written.</param>
/// <param name="Pos">Its part of speech.</param>
/// <param name="Form">Its morphology.</param>
/// <param name="Head">The index of the token that it hangs on, or −1 for the head of the sentence.</param>
/// <param name="Relation">What it is to its head.</param>
internal sealed record Word(int Index, Token Token, string Lemma, PartOfSpeech Pos, Morphology Form, int Head, Relation Relation)
{
    /// <summary>The lemma, or for a name only that it is one, so that nothing is learnt of whoever bears it.</summary>
    public string Learnable => Lemma.Length > 0 && char.IsUpper(Lemma[0]) ? "(name)" : Lemma;

    /// <summary>Whether it is a verb, an auxiliary counted.</summary>
    public bool IsVerb => Pos is PartOfSpeech.Verb or PartOfSpeech.Auxiliary;

    /// <summary>Whether it names or stands for something: a noun, a name, a pronoun.</summary>
    public bool IsNominal => Pos is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Pronoun;

    /// <summary>Whether it is a past participle.</summary>
    public bool IsPastParticiple => Form is { VerbForm: VerbForm.Participle, Tense: Tense.Past };

    /// <summary>Whether it is the form of a verb that ends in -ant.</summary>
    public bool IsPresentParticiple => Form is { VerbForm: VerbForm.Participle, Tense: Tense.Present };

    /// <inheritdoc/>
    public override string ToString() => $"{Token.Form} ({UniversalNames.NameOf(Pos)}, {Lemma})";
}
