using NatoGraph.Extraction.Syntax.Grammar;

namespace NatoGraph.Extraction.Syntax.Parsing;

/// <summary>
/// A parser that decides from left to right sometimes takes what opens a sentence for its head: "Selon plusieurs sources, il part". Where
/// a clause that nothing introduces hangs on such a head, the clause is the sentence, and the head part of it.
/// </summary>
internal static class RootRepair
{
    /// <summary>Makes the clause the head, where there is such a clause.</summary>
    public static void Mend(ParserInput input, ParserState state)
    {
        var root = Array.IndexOf(state.Heads, 0, 1);
        if (root < 1 || IsClause(input, state, root))
        {
            return;
        }

        var clauses = Enumerable.Range(root + 1, state.Count - root).Where(word => MayBeMain(input, state, root, word)).ToList();
        var main = clauses.FirstOrDefault(word => state.Heads[word] == root,
            clauses.FirstOrDefault(word => IsBehindRelative(state, root, word) || IsOfSameBeing(state, root, word)));
        if (main > 0)
        {
            Swap(input, state, root, main);
        }
    }

    /// <summary>"Paul Noir, qui dirige la banque, partira": the verb hangs on that of the relative clause.</summary>
    private static bool IsBehindRelative(ParserState state, int root, int word)
    {
        var clause = state.Heads[word];
        return clause > root && state.Relations[word] is Relation.Conjunct or Relation.Parataxis
            && state.Relations[clause] is Relation.RelativeClause or Relation.NominalClause && state.Heads[clause] == root;
    }

    /// <summary>"La directrice, Anne Brun, a quitté la banque": the verb hangs on a name beside the head.</summary>
    private static bool IsOfSameBeing(ParserState state, int root, int word)
    {
        if (state.Relations[word] is not (Relation.RelativeClause or Relation.NominalClause))
        {
            return false;
        }

        var nominal = state.Heads[word];
        while (nominal > root && state.Relations[nominal] is Relation.Apposition or Relation.NominalModifier or Relation.NamePart or Relation.Conjunct)
        {
            nominal = state.Heads[nominal];
        }

        return nominal == root;
    }

    private static bool MayBeMain(ParserInput input, ParserState state, int root, int word) =>
        state.Relations[word] is Relation.RelativeClause or Relation.NominalClause or Relation.Conjunct or Relation.Apposition or Relation.Dependent or Relation.Parataxis or Relation.AdverbialClause
        && IsClause(input, state, word)
        && !IsIntroduced(input, state, word)
        && input.Marks[word] == input.Marks[root];

    /// <summary>Whether a word is a finite verb, or has a finite auxiliary or copula.</summary>
    private static bool IsClause(ParserInput input, ParserState state, int word)
    {
        if (input.Tags[word].Form.VerbForm == VerbForm.Finite)
        {
            return true;
        }

        for (var other = 1; other < word; other++)
        {
            if (state.Heads[other] == word && input.Tags[other] is { Pos: PartOfSpeech.Auxiliary, Form.VerbForm: VerbForm.Finite })
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a conjunction, a coordinator or a relative pronoun stands at the head of a clause.</summary>
    private static bool IsIntroduced(ParserInput input, ParserState state, int verb)
    {
        for (var word = 1; word < verb; word++)
        {
            var isPart = state.Heads[word] == verb || (state.Heads[word] > 0 && state.Heads[state.Heads[word]] == verb && word < verb);
            if (isPart && (state.Relations[word] is Relation.Marker or Relation.Coordinator || input.Tags[word].Form.PronounType == PronounType.Relative))
            {
                return true;
            }
        }

        return false;
    }

    private static void Swap(ParserInput input, ParserState state, int root, int verb)
    {
        var hasSubject = Enumerable.Range(1, state.Count).Any(w => state.Heads[w] == verb && state.Relations[w] is Relation.Subject or Relation.PassiveSubject or Relation.ExpletiveSubject);
        (state.Heads[verb], state.Relations[verb]) = (0, Relation.Root);
        (state.Heads[root], state.Relations[root]) = (verb, PartOf(input, state, root, verb, hasSubject));
        for (var word = verb + 1; word <= state.Count; word++)
        {
            if (state.Heads[word] < verb && state.Heads[word] > 0)
            {
                state.Heads[word] = verb;
            }
        }
    }

    private static Relation PartOf(ParserInput input, ParserState state, int root, int verb, bool hasSubject) => input.Tags[root].Pos switch
    {
        PartOfSpeech.Adverb => Relation.AdverbialModifier,
        PartOfSpeech.Adjective or PartOfSpeech.Verb => Relation.AdverbialClause,
        _ when hasSubject || state.Introducers[root] >= 0 => Relation.Oblique,
        _ => IsPassive(input, state, verb) ? Relation.PassiveSubject : Relation.Subject,
    };

    private static bool IsPassive(ParserInput input, ParserState state, int verb) =>
        input.Tags[verb].Form.VerbForm == VerbForm.Participle
        && Enumerable.Range(1, verb).Any(w => state.Heads[w] == verb && state.Relations[w] == Relation.PassiveAuxiliary);
}
