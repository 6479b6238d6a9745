using NatoGraph.Extraction.Syntax.Grammar;

namespace NatoGraph.Extraction.Syntax.Structure;

/// <summary>How a predicate is put.</summary>
/// <param name="Finite">The word that shows mood and tense, if any does.</param>
/// <param name="Mood">Its mood.</param>
/// <param name="Tense">Its tense; of a compound tense the auxiliary's.</param>
/// <param name="IsPerfect">Whether the tense is compound: "a quitté", "aura quitté", "avait été nommé".</param>
/// <param name="IsPassive">Whether the subject is the one to whom it is done.</param>
/// <param name="IsNegated">Whether it is said not to be so.</param>
/// <param name="Modal">The modal that the predicate hangs on, if it hangs on one.</param>
internal sealed record VerbGroup(Word? Finite, Mood Mood, Tense Tense, bool IsPerfect, bool IsPassive, bool IsNegated, Word? Modal)
{
    /// <summary>Whether it is put in the conditional: "succéderait", "aurait démissionné", "devrait partir".</summary>
    public bool IsConditional => Mood == Mood.Conditional;

    /// <summary>Whether it lies ahead: "succédera", "va succéder".</summary>
    public bool IsFuture => (Tense == Tense.Future && !IsPerfect) || (Modal is { Lemma: "aller" } && Tense == Tense.Present);

    /// <summary>The tense as signs name it: "perfect-Imperfect" for "avait été nommé".</summary>
    public string TenseName => IsConditional ? "conditional" : IsFuture ? "future" : IsPerfect ? "perfect-" + Tense : Tense.ToString();

    /// <summary>Whether it is over: a past tense, or a compound of the present.</summary>
    public bool IsPast => Tense is Tense.Past or Tense.Imperfect || (IsPerfect && Tense == Tense.Present && Mood is Mood.Indicative or Mood.Subjunctive);
}
