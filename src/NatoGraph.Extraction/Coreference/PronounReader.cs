using NatoGraph.Extraction.Mentions;
using NatoGraph.Extraction.Syntax.Grammar;
using NatoGraph.Extraction.Syntax.Structure;

namespace NatoGraph.Extraction.Coreference;

/// <summary>Tells pronouns that mean somebody from those that do not.</summary>
/// <param name="structure">The article's structure.</param>
internal sealed class PronounReader(ArticleStructure structure)
{
    /// <summary>"il faut", "il y a", "il semble que".</summary>
    public bool IsImpersonal(ReferenceMention pronoun)
    {
        var (tree, word) = At(pronoun);
        if (word.Token.Lower != "il" || tree.HeadOf(word) is not { } verb)
        {
            return false;
        }

        return StructureWords.IsAlwaysImpersonal(verb.Lemma)
            || (word.Relation == Relation.ExpletiveSubject && !IsOfSomebody(tree, word, verb) && StructureWords.IsOftenImpersonal(verb.IsVerb ? verb.Lemma : "être"))
            || tree.At(word.Index + 1) is { Token.Lower: "y" } && tree.At(word.Index + 2) is { Lemma: "avoir" } && tree.At(word.Index + 3) is not { IsPastParticiple: true };
    }

    /// <summary>"il y reste six ans", "il le dit": what is told of somebody, whatever the verb.</summary>
    private static bool IsOfSomebody(SentenceStructure tree, Word pronoun, Word verb) =>
        (tree.At(pronoun.Index + 1) is { Token.Lower: "y" } && verb.Lemma != "avoir")
            || tree.Dependents(verb, Relation.Object).Any(item => item.Index < verb.Index && item.Pos == PartOfSpeech.Pronoun);

    /// <summary>"lui" in "L'intéressé, lui, refuse" only stresses; in "Lui refuse" and "C'est lui qui refuse" it does not.</summary>
    public bool IsArgument(ReferenceMention pronoun)
    {
        var (tree, word) = At(pronoun);
        return word.Relation is Relation.Object or Relation.IndirectObject or Relation.Oblique or Relation.NominalModifier or Relation.Agent
            || (tree.At(word.Index - 1) is { Lemma: "être" } && tree.At(word.Index - 2) is { Lemma: "ce" })
            || (tree.At(word.Index - 1) is null && tree.At(word.Index + 1) is { Pos: PartOfSpeech.Verb or PartOfSpeech.Auxiliary });
    }

    private (SentenceStructure Tree, Word Word) At(ReferenceMention pronoun) =>
        (structure.At(pronoun.Span.Start), structure.WordAt(pronoun.Span.Start));
}
