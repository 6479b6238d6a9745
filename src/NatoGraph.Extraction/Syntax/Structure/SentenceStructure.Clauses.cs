using System.Collections.Immutable;
using NatoGraph.Extraction.Segmentation;
using NatoGraph.Extraction.Syntax.Grammar;

namespace NatoGraph.Extraction.Syntax.Structure;

/// <content>Who does what.</content>
internal sealed partial class SentenceStructure
{
    /// <summary>Whether words are the subject of the verb right behind them, so that they stand beside nobody: "après la mort de Paul Noir, le pape a nommé".</summary>
    /// <param name="span">The tokens.</param>
    public bool Acts(TokenSpan span) => At(span.Start - 1) is { Pos: PartOfSpeech.Determiner } && At(span.End) is { } next && (next.Form.VerbForm == VerbForm.Finite || (next.Pos == PartOfSpeech.Pronoun && At(span.End + 1) is { Form.VerbForm: VerbForm.Finite }))
        && HeadOf(span) is { Relation: Relation.Subject or Relation.PassiveSubject } head && HeadOf(head) is { IsVerb: true };

    /// <summary>How many clauses up a subject is looked for.</summary>
    private const int Reach = 6;

    /// <summary>How many words an article, a title and a nationality take at most.</summary>
    private const int LongestTitle = 4;

    /// <summary>
    /// Who does it, or, of an attribute or noun with "être", of whom it is said; each part of a coordination by itself. A passive's are
    /// its agents ("par"). A relative pronoun gives its antecedent; what a clause shares with the one it is coordinated with or hangs on
    /// ("X quitte son poste et part", "X doit partir", "après avoir quitté", "X, ayant quitté") is found there. Empty where none is said.
    /// </summary>
    public ImmutableArray<Word> Subjects(Word predicate) =>
        IsPassive(predicate) ? Spread(Agents(predicate)) : Spread(GrammaticalSubject(predicate, Reach));

    /// <summary>To whom or what it is done; a passive's are its subjects. Relative pronouns and coordination as in <see cref="Subjects"/>.</summary>
    public ImmutableArray<Word> Objects(Word predicate)
    {
        if (IsPassive(predicate))
        {
            return Spread(GrammaticalSubject(predicate, Reach));
        }

        var inverted = Inverted(predicate);
        var own = Dependents(predicate, Relation.Object).Where(o => !o.Form.IsReflexive && !IsOwn(o, predicate) && o != inverted).ToList();
        return Spread((own.Count > 0 ? own : NamesTakenForAttributes(predicate)).Select(Antecedent));
    }

    /// <summary>To whom or what: "à" with a nominal, "lui", "leur".</summary>
    public ImmutableArray<Word> IndirectObjects(Word predicate) =>
        Spread(Dependents(predicate, Relation.IndirectObject).Where(o => !o.Form.IsReflexive && !IsOwn(o, predicate)).Concat(Obliques(predicate, "à"))
            .Concat(Inverted(predicate) is null ? [] : Dependents(predicate, Relation.Subject).Where(s => IsDativeSubject(s, predicate))));

    /// <summary>
    /// The nominals that hang on a verb, participle or noun by one of these prepositions, each part of a coordination by itself. "du",
    /// "des" are "de", "au", "aux" are "à"; a set phrase is written out ("à la tête de"). Relative pronouns ("auquel", "dont", "à qui")
    /// give their antecedent.
    /// </summary>
    public ImmutableArray<Word> Obliques(Word head, params ReadOnlySpan<string> prepositions)
    {
        var found = ImmutableArray.CreateBuilder<Word>();
        foreach (var dependent in Dependents(head))
        {
            if (dependent.Relation is Relation.Oblique or Relation.Agent or Relation.NominalModifier or Relation.IndirectObject
                && Preposition(dependent) is { } preposition && prepositions.Contains(preposition))
            {
                found.AddRange(Spread([Antecedent(dependent)]));
            }
        }

        return found.ToImmutable();
    }

    /// <summary>The preposition that a nominal hangs by: "à", "de", "à la tête de"; null where there is none.</summary>
    public string? Preposition(Word nominal)
    {
        if (Contraction(nominal) is { } contracted)
        {
            return contracted;
        }

        return Dependents(nominal).FirstOrDefault(d => d.Relation == Relation.Case) is { } preposition ? Phrase(preposition)
            : nominal.Relation == Relation.Conjunct && HeadOf(nominal) is { } first ? Preposition(first)
            : null;
    }

    /// <summary>Whether a preposition stands before a nominal's words, article and title aside, wherever the tree hangs it: "au sein de" before "l'Union", "des mains de" before "l'amiral X".</summary>
    public bool IsPrecededBy(TokenSpan nominal, string preposition)
    {
        var parts = preposition.Split(' ');
        var at = nominal.Start - 1;
        while (nominal.Start - at <= LongestTitle && At(at) is { Pos: PartOfSpeech.Determiner or PartOfSpeech.Adjective or PartOfSpeech.Noun } && !Is(at))
        {
            at--;
        }

        return Is(at);

        bool Is(int last) => !parts.Where((part, back) => At(last - parts.Length + 1 + back) is not { } word || (back == parts.Length - 1 ? word.Lemma : word.Token.Lower) != part).Any();
    }

    /// <summary>The verb whose clause a word is part of, or is; null in a sentence without one.</summary>
    public Word? ClauseOf(Word word) => IsClause(word) ? word : Above(word).FirstOrDefault(IsClause);

    private static bool IsClause(Word word) => word.IsVerb && word.Relation is not (Relation.Auxiliary or Relation.PassiveAuxiliary or Relation.Copula);

    /// <summary>Whether the subject is the one to whom it is done: "a été nommé", "nommé par", "s'est vu" not.</summary>
    public bool IsPassive(Word predicate)
    {
        if (!predicate.IsPastParticiple || StructureWords.IsConjugatedWithEtre(predicate.Lemma) || IsReflexive(predicate))
        {
            return false;
        }

        var auxiliaries = Auxiliaries(predicate);
        return auxiliaries.Length == 0
            ? predicate.Relation != Relation.Conjunct || HeadOf(predicate) is not { } first || !first.IsPastParticiple || Auxiliaries(first).Length == 0 || IsPassive(first)
            : auxiliaries[^1].Lemma == "être";
    }

    /// <summary>Whether a verb has "se", or "me" with "je".</summary>
    public bool IsReflexive(Word predicate) =>
        Dependents(predicate).Any(d => d.Index < predicate.Index && (d.Form.IsReflexive || d.Token.Lower is "se" or "s'" || IsOwn(d, predicate)) && d.Relation is not (Relation.Marker or Relation.AdverbialModifier));

    /// <summary>Whether a pronoun means the one who does it: "je me présente", "vous vous retirez".</summary>
    private bool IsOwn(Word pronoun, Word predicate) => pronoun.Token.Lower switch
    {
        "me" or "m'" => Dependents(predicate).Any(other => other.Index < pronoun.Index && other.Token.Lower is "je" or "j'"),
        "nous" or "vous" => Dependents(predicate).Any(other => other.Index < pronoun.Index && other.Token.Lower == pronoun.Token.Lower && other.Relation == Relation.Subject),
        _ => false,
    };

    /// <summary>The word that a relative pronoun stands for; the word itself where it is no relative pronoun.</summary>
    public Word Antecedent(Word word)
    {
        if (word.Form.PronounType != PronounType.Relative)
        {
            return word;
        }

        var clause = Above(word).FirstOrDefault(a => a.Relation is Relation.RelativeClause or Relation.NominalClause);
        return clause is not null && HeadOf(clause) is { } antecedent && antecedent.Index < word.Index ? antecedent : Preceding(word) ?? word;
    }

    /// <summary>The nominal right before a relative pronoun, which it stands for where the tree hangs its clause elsewhere.</summary>
    private Word? Preceding(Word pronoun)
    {
        var before = At(pronoun.Index - 1);
        while (before is { Pos: PartOfSpeech.Punctuation or PartOfSpeech.Preposition })
        {
            before = At(before.Index - 1);
        }

        while (before is { Relation: Relation.NamePart or Relation.Flat or Relation.AdjectivalModifier or Relation.Fixed } && HeadOf(before) is { } head && head.Index < before.Index)
        {
            before = head;
        }

        return before is { IsNominal: true } ? before : null;
    }

    /// <summary>The clause that a verb's clause is part of: what "X dit que", "X doit", "X envisage de" is to the verb said.</summary>
    public Word? Governor(Word predicate)
    {
        var first = FirstConjunct(predicate);
        return first.Relation is Relation.OpenComplement or Relation.ClausalComplement or Relation.ClausalSubject ? HeadOf(first) : null;
    }

    /// <summary>"Le conseil a nommé Paul Noir": a name without a preposition is nobody's attribute where the verb takes an object.</summary>
    private IEnumerable<Word> NamesTakenForAttributes(Word predicate) => StructureWords.IsConjugatedWithEtre(predicate.Lemma)
        ? []
        : Dependents(predicate, Relation.OpenComplement).Where(c => c.Pos == PartOfSpeech.ProperNoun && Preposition(c) is null && c.Index > predicate.Index);

    private IEnumerable<Word> Agents(Word predicate) =>
        Dependents(predicate).Where(d => d.Relation == Relation.Agent || (d.Relation == Relation.Oblique && Preposition(d) == "par")).Select(Antecedent);

    /// <summary>
    /// "le parti que dirige |Anne Brun|", "auquel succède |Anne Brun|", "lui succédera |Anne Brun|": the subject behind its verb, which looks
    /// like an object; a relative clause has a subject, and some verbs have no object.
    /// </summary>
    private Word? Inverted(Word predicate)
    {
        var dependents = Dependents(predicate);
        return dependents.Any(d => d.Relation is Relation.Subject && !IsDativeSubject(d, predicate))
            || !(StructureWords.LacksObject(predicate.Lemma) || dependents.Any(d => d.Index < predicate.Index && d.Form.PronounType == PronounType.Relative && d.Relation is not Relation.Subject))
            ? null
            : dependents.FirstOrDefault(o => o.Relation == Relation.Object && o.Index > predicate.Index && o.IsNominal && Preposition(o) is null);
    }

    /// <summary>Whether "lui" right before a verb, which looks like its subject, may say to whom.</summary>
    private static bool IsDativeSubject(Word subject, Word predicate) => subject.Index == predicate.Index - 1 && StructureWords.IsDative(subject.Token.Lower);

    private IEnumerable<Word> GrammaticalSubject(Word predicate, int reach)
    {
        var own = Dependents(predicate).Where(d => d.Relation is Relation.Subject or Relation.PassiveSubject or Relation.CausativeSubject).ToList();
        if ((own.Count == 0 || IsDativeSubject(own[0], predicate)) && Inverted(predicate) is { } inverted)
        {
            return [inverted];
        }

        if (own.Count > 0)
        {
            return own.Select(Antecedent);
        }

        return reach == 0 || HeadOf(predicate) is not { } head ? [] : Shared(predicate, head, reach - 1);
    }

    /// <summary>The subject that a predicate has from the clause it hangs on.</summary>
    private IEnumerable<Word> Shared(Word predicate, Word head, int reach) => predicate.Relation switch
    {
        Relation.Conjunct => GrammaticalSubject(head, reach),
        Relation.OpenComplement => Controller(head, reach),
        Relation.AdverbialClause when StructureWords.IsChoice(head.Lemma) && Marker(predicate) is "pour" or "afin de" && Objects(head) is { IsEmpty: false } chosen => chosen,
        Relation.AdverbialClause when predicate.Form.VerbForm != VerbForm.Finite || IsCompoundNonFinite(predicate) => GrammaticalSubject(head, reach),
        Relation.NominalClause when predicate.Form.VerbForm == VerbForm.Infinitive && Told(head, reach) is { Count: > 0 } told => told,
        Relation.NominalClause or Relation.RelativeClause when !IsFinite(predicate) => [head],
        Relation.ClausalComplement when !IsFinite(predicate) && head.Relation == Relation.AdverbialModifier && HeadOf(head) is { IsVerb: true } verb =>
            StructureWords.IsChoice(verb.Lemma) && Objects(verb) is { IsEmpty: false } chosen ? chosen : GrammaticalSubject(verb, reach),
        Relation.ClausalComplement when !IsFinite(predicate) => Controller(head, reach),
        _ => [],
    };

    /// <summary>"Anne Brun devient |la première| à diriger": of whom the noun is said on which a clause hangs.</summary>
    private List<Word> Told(Word noun, int reach) =>
        noun.Relation == Relation.OpenComplement && HeadOf(noun) is { IsVerb: true } verb ? [.. GrammaticalSubject(verb, reach)] : IsAttribute(noun) ? [.. GrammaticalSubject(noun, reach)] : [];

    private IEnumerable<Word> Controller(Word governor, int reach)
    {
        if (StructureWords.IsControlledByObject(governor.Lemma))
        {
            var controlled = Objects(governor).Concat(IndirectObjects(governor)).ToList();
            if (controlled.Count > 0)
            {
                return [controlled[0]];
            }
        }

        return GrammaticalSubject(governor, reach);
    }

    private bool IsFinite(Word predicate) =>
        predicate.Form.VerbForm == VerbForm.Finite || Auxiliaries(predicate).Any(a => a.Form.VerbForm == VerbForm.Finite);

    private bool IsCompoundNonFinite(Word predicate) => Auxiliaries(predicate) is [{ Form.VerbForm: not VerbForm.Finite }, ..];

    private ImmutableArray<Word> Auxiliaries(Word predicate)
    {
        ref var known = ref auxiliaries[predicate.Index - Tokens.Start];
        if (known.IsDefault)
        {
            known = [.. Dependents(predicate).Where(d => d.Relation is Relation.Auxiliary or Relation.PassiveAuxiliary or Relation.Copula && d.Index < predicate.Index)];
        }

        return known;
    }

    private ImmutableArray<Word> Spread(IEnumerable<Word> firsts)
    {
        var spread = ImmutableArray<Word>.Empty;
        foreach (var first in firsts)
        {
            var all = Coordination(first);
            spread = spread.IsEmpty ? all : spread.AddRange(all.Where(word => !spread.Contains(word)));
        }

        return spread;
    }

    /// <summary>"auquel", "dont": pronouns that hold their preposition.</summary>
    private static string? Contraction(Word nominal) => nominal.Form.PronounType == PronounType.Relative
        ? nominal.Token.Lower switch
        {
            "dont" or "duquel" or "desquels" or "desquelles" => "de",
            "auquel" or "auxquels" or "auxquelles" => "à",
            _ => null,
        }
        : null;

    private string Phrase(Word preposition)
    {
        var parts = Dependents(preposition, Relation.Fixed).ToList();
        return parts.Count == 0 ? preposition.Lemma : string.Join(' ', parts.Prepend(preposition).OrderBy(p => p.Index).Select((p, at) => at == parts.Count ? p.Lemma : p.Token.Lower));
    }
}
