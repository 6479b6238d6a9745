using NatoGraph.Extraction.Syntax.Grammar;

namespace NatoGraph.Extraction.Syntax.Structure;

/// <content>How a verb is meant.</content>
internal sealed partial class SentenceStructure
{
    /// <summary>How a predicate is put: mood, time, negation, modal. What it has not itself it has from the verb that it hangs on.</summary>
    public VerbGroup VerbGroupOf(Word predicate) => verbGroups[predicate.Index - Tokens.Start] ??= Group(predicate);

    private VerbGroup Group(Word predicate)
    {
        var finite = Finite(predicate, Reach);
        var auxiliaries = Auxiliaries(predicate);
        var isPerfect = predicate.IsPastParticiple && auxiliaries.Length > 0 && (auxiliaries.Length > 1 || !IsPassive(predicate));
        var modal = Governor(predicate) is { } governor && StructureWords.IsModal(governor.Lemma) ? governor : null;
        return new VerbGroup(finite, finite?.Form.Mood ?? Mood.None, finite?.Form.Tense ?? Tense.None, isPerfect, IsPassive(predicate), IsNegated(predicate), modal);
    }

    /// <summary>Whether it is said not to be so: "ne … pas", "jamais", "ni", "sans". "ne … que" does not negate.</summary>
    public bool IsNegated(Word predicate)
    {
        if (HasNegation(predicate))
        {
            return true;
        }

        foreach (var auxiliary in Auxiliaries(predicate))
        {
            if (HasNegation(auxiliary))
            {
                return true;
            }
        }

        return predicate.Relation == Relation.Conjunct && Dependents(predicate, Relation.Coordinator).Any(c => c.Lemma == "ni");
    }

    private bool HasNegation(Word word)
    {
        foreach (var dependent in Dependents(word))
        {
            if (StructureWords.IsNegation(dependent.Lemma) || StructureWords.IsNegation(dependent.Token.Lower))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The words that modify a predicate without a preposition of their own: adverbs.</summary>
    public IEnumerable<Word> Adverbs(Word predicate) => Dependents(predicate, Relation.AdverbialModifier);

    /// <summary>The conjunction or preposition that a clause begins with: "que", "si", "après", "pour"; null where there is none.</summary>
    public string? Marker(Word predicate) => Dependents(predicate).FirstOrDefault(d => d.Relation is Relation.Marker) is { } marker ? Phrase(marker) : null;

    /// <summary>The word that shows person, mood and tense: the verb itself, its auxiliary, or that of the verb it shares it with.</summary>
    private Word? Finite(Word predicate, int reach)
    {
        if (predicate.Form.VerbForm == VerbForm.Finite)
        {
            return predicate;
        }

        if (Auxiliaries(predicate).FirstOrDefault(a => a.Form.VerbForm == VerbForm.Finite) is { } auxiliary)
        {
            return auxiliary;
        }

        return reach > 0 && predicate.Relation is Relation.OpenComplement or Relation.Conjunct && HeadOf(predicate) is { } head ? Finite(head, reach - 1) : null;
    }
}
