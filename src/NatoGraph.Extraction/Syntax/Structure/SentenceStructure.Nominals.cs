using System.Collections.Immutable;
using NatoGraph.Extraction.Syntax.Grammar;

namespace NatoGraph.Extraction.Syntax.Structure;

/// <content>What is said of a nominal.</content>
internal sealed partial class SentenceStructure
{
    /// <summary>What stands in apposition to a nominal, either way round: "X, ministre de …", "le ministre X", "le ministre, X".</summary>
    public ImmutableArray<Word> Appositions(Word nominal)
    {
        var found = Dependents(nominal).Where(d => d.Relation == Relation.Apposition).ToList();
        if (nominal.Relation == Relation.Apposition && HeadOf(nominal) is { } head)
        {
            found.Add(head);
        }

        return Spread(found);
    }

    /// <summary>The nominals that hang on a noun by a preposition: <c>Complements(démission, "de")</c>.</summary>
    public ImmutableArray<Word> Complements(Word noun, params ReadOnlySpan<string> prepositions) => Obliques(noun, prepositions);

    /// <summary>What a nominal is said to be with "être", "devenir", "rester" or the like; the nominal or attribute of each.</summary>
    public ImmutableArray<Word> Attributes(Word subject) =>
    [
        .. Words.Where(w => Dependents(w).Any(d => d.Relation == Relation.Copula) && Subjects(w).Contains(subject)),
        .. Words.Where(w => w.Relation == Relation.OpenComplement && !w.IsVerb && HeadOf(w) is { } verb && Subjects(verb).Contains(subject)),
    ];

    /// <summary>Whether a noun or adjective is said of its subject with "être".</summary>
    public bool IsAttribute(Word word) => Dependents(word).Any(d => d.Relation == Relation.Copula);

    /// <summary>The verbs of the clauses and participles that hang on a nominal: "X, nommé en 2014, …", "X, qui dirige …".</summary>
    public ImmutableArray<Word> Clauses(Word nominal) =>
        [.. Dependents(nominal).Where(d => d.Relation is Relation.NominalClause or Relation.RelativeClause)];

    /// <summary>The possessive before a noun, if there is one: "son prédécesseur".</summary>
    public Word? Possessive(Word noun) => Dependents(noun).FirstOrDefault(d => d.Form.IsPossessive);
}
