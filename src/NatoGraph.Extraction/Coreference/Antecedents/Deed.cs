using System.Collections.Immutable;
using NatoGraph.Extraction.Language;
using NatoGraph.Extraction.Syntax.Grammar;
using NatoGraph.Extraction.Syntax.Structure;

namespace NatoGraph.Extraction.Coreference.Antecedents;

/// <summary>What is said of somebody by the word that they hang on: who takes a post, who leaves it, who is followed.</summary>
/// <param name="Slot">What they are to it: "agent", "patient", the preposition by which they hang on it, "de" for whoever owns it, "by" for what is put beside it.</param>
/// <param name="Tense">The tense of a verb, "noun" for another word.</param>
/// <param name="Classes">What the word says of holding posts (<see cref="LinkClasses"/>).</param>
internal sealed record Deed(string Slot, string Tense, ImmutableArray<string> Classes)
{
    private const int Steps = 4;

    /// <summary>Nothing.</summary>
    public static Deed None { get; } = new("-", "-", []);

    /// <summary>What is said of those who hang by a word.</summary>
    /// <param name="tree">The structure of the sentence.</param>
    /// <param name="head">The word.</param>
    /// <param name="isOwner">Whether they own it: "son" in "son départ".</param>
    public static Deed Of(SentenceStructure tree, Word? head, bool isOwner = false)
    {
        for (var step = 0; head is not null && step < Steps && head.Relation is Relation.Apposition or Relation.NamePart or Relation.Flat or Relation.Conjunct; step++)
        {
            head = tree.HeadOf(head);
        }

        if (head is null || tree.HeadOf(head) is not { } governor)
        {
            return None;
        }

        var group = governor.IsVerb ? tree.VerbGroupOf(governor) : null;
        return new(isOwner ? "de" : SlotOf(tree, head, group), group?.TenseName ?? "noun", LinkClasses.Of(governor.Lemma));
    }

    private static string SlotOf(SentenceStructure tree, Word head, VerbGroup? group) => head.Relation switch
    {
        Relation.Subject or Relation.PassiveSubject => group?.IsPassive == true ? "patient" : "agent",
        Relation.Agent => "agent",
        Relation.Object => "patient",
        Relation.IndirectObject => "à",
        _ => tree.Preposition(head) ?? "by",
    };
}
