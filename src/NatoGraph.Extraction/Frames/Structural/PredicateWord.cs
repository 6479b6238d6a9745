using System.Collections.Immutable;
using NatoGraph.Domain.Articles;
using NatoGraph.Extraction.Language;
using NatoGraph.Extraction.Mentions;
using NatoGraph.Extraction.Syntax.Grammar;
using NatoGraph.Extraction.Syntax.Structure;

namespace NatoGraph.Extraction.Frames.Structural;

/// <summary>A predicate in its sentence, and who hangs where on it.</summary>
/// <param name="sentence">The sentence with what may fill slots.</param>
/// <param name="structure">Its structure.</param>
/// <param name="word">The predicate.</param>
/// <param name="noun">The noun that it takes, where its frame wants one.</param>
internal sealed partial class PredicateWord(SentenceView sentence, SentenceStructure structure, Word word, Word? noun)
{
    private const string OfNoun = "noun:";

    /// <summary>Before a place: with all who are listed behind those that hang there.</summary>
    private const string ListAt = "list:";

    private const string Agent = "agent";

    private const string Patient = "patient";

    private const string Owner = "owner";

    /// <summary>How many words a title takes at most: "le général de corps d'armée".</summary>
    private const int LongestTitle = 5;

    /// <summary>The words that trigger the frame.</summary>
    public TextRange Trigger => noun is null ? RangeOf(word) : RangeOf(word).Union(RangeOf(noun));

    /// <summary>The predicate's own word.</summary>
    public Word Word => word;

    /// <summary>Whether the predicate is a verb.</summary>
    public bool IsVerb => word.IsVerb;

    /// <summary>Whether it is a verb with "ne … pas", whose second word stands behind it.</summary>
    public bool IsDenied => word.IsVerb && structure.IsNegated(word);

    /// <summary>The words that hang at a place.</summary>
    public ImmutableArray<Word> At(string place)
    {
        if (place.StartsWith(OfNoun, StringComparison.Ordinal))
        {
            return noun is null ? [] : At(noun, place[OfNoun.Length..]);
        }

        return At(word, place);
    }

    /// <summary>The nouns that hang at a place, those of the predicate's clause last that the parser hangs elsewhere: "a renouvelé pour cinq ans le mandat".</summary>
    public IEnumerable<Word> Nouns(string place) => NounsAt(place).SelectMany(WithBeside);

    /// <summary>"le pays |membre|": a noun, and the one that stands to it without a preposition.</summary>
    private IEnumerable<Word> WithBeside(Word found) => structure.At(found.Index + 1) is { Pos: PartOfSpeech.Noun } beside && Whole(beside) == found ? [found, beside] : [found];

    private IEnumerable<Word> NounsAt(string place) => At(place)
        .Concat(place == Patient ? structure.Dependents(word, Relation.Object) : [])
        .Concat(structure.Words.Where(other => other.Index > word.Index && other.Pos == PartOfSpeech.Noun && structure.ClauseOf(other) == word
            && structure.Preposition(other) == (place == Patient ? null : place)));

    /// <summary>Who hangs at the first of some places that has anybody.</summary>
    /// <param name="places">The places.</param>
    /// <param name="areBodies">Whether organisations and states are looked for, not people.</param>
    public ImmutableArray<Argument> Fillers(ImmutableArray<string> places, bool areBodies) =>
        places.Select(place => FillersAt(place, areBodies)).FirstOrDefault(found => !found.IsEmpty, []);

    /// <summary>The people at the first of some places that has any.</summary>
    public ImmutableArray<Argument> Persons(ImmutableArray<string> places) => Fillers(places, areBodies: false);

    /// <summary>The post at the first of some places that names one.</summary>
    /// <remarks>What a noun takes, the parser hangs on its verb at times: "a retenu la candidature de Paul Noir à la présidence".</remarks>
    public Argument? Post(ImmutableArray<string> places) =>
        places.SelectMany(place => At(place)).Concat(Verb() is { } verb ? places.SelectMany(place => At(verb, place)) : []).Select(PostOf).FirstOrDefault(post => post is not null);

    /// <summary>A post that the predicate's clause names, and that is nobody's title.</summary>
    /// <param name="places">Where those hang of whom something is said: a holder who only does it ("le roi a nommé") is not the post given.</param>
    public Argument? PostInClause(IEnumerable<string> places)
    {
        var isDone = !places.Contains(Agent, StringComparer.Ordinal);
        ImmutableArray<Word> doers = isDone ? At(Agent) : [];
        return sentence.Posts.FirstOrDefault(post =>
            post.Mention is PostMention { IsPlural: false } mention && !mention.Has(PostModifier.Former)
            && structure.HeadOf(mention.Span) is { } head && !(isDone && structure.Preposition(head) == "par") && IsInClause(head) && !sentence.IsWithinPost(mention)
            && (mention.Form == PostForm.Office || !(IsTitle(post) || IsOpening(post) || doers.Contains(head))));
    }

    /// <summary>"Présidente du parti depuis 2010, elle prend …": what the sentence calls somebody to begin with.</summary>
    private bool IsOpening(Argument post) => post.Mention is PostMention { Determiner: Determiner.None } && post.Range.Start - sentence.Range.Start <= 1
        && sentence.Article.Between(post.Range.End, Math.Max(post.Range.End, Trigger.Start)).Contains(',', StringComparison.Ordinal);

    /// <summary>Whether the noun that the predicate takes is said to be of another post than the one spoken of, though not which: "son siège de conseiller régional".</summary>
    /// <param name="people">Whose it may be.</param>
    public bool IsOfAnother(params ReadOnlySpan<Argument?> people)
    {
        foreach (var complement in noun is null ? [] : structure.Complements(noun, "de"))
        {
            var isPerson = false;
            foreach (var person in people)
            {
                isPerson |= person is not null && structure.IsWithin(structure.At(person.Mention.Span.Start) ?? complement, complement);
            }

            if (!isPerson && complement.Pos == PartOfSpeech.Noun && PersonOf(complement) is null)
            {
                return true;
            }
        }

        return false;
    }

    private ImmutableArray<Argument> FillersAt(string place, bool areBodies) => place switch
    {
        "listed" => Lists.Led(sentence, Trigger, areBodies),
        "beside" => areBodies ? [] : Beside(),
        "made" => areBodies ? [] : Made(),
        "opened" => areBodies ? BodyClauses.Opened(sentence, structure, word) : [],
        "there" => structure.Dependents(word).Any(dependent => StructureWords.IsThere(dependent.Lemma)) ? Spoken() : [],
        "spoken" => areBodies ? Spoken() : [],
        "above" => areBodies ? Distinct(structure.Above(word).Where(head => head.IsVerb).SelectMany(head => structure.Subjects(head)).Select(BodyOf)) : [],
        _ when place.StartsWith(ListAt, StringComparison.Ordinal) => Lists.On(sentence, FillersAt(place[ListAt.Length..], areBodies)),
        "vacated" => areBodies ? [] : Vacancies.Beside(sentence, Trigger, word),
        _ when place.EndsWith(Owner, StringComparison.Ordinal) => Owners(place),
        _ when areBodies => Bodies(place),
        _ when (StructureWords.IsTelling(place) || (noun is not null && place.StartsWith(OfNoun, StringComparison.Ordinal)))
            && Distinct(At(place).Select(PersonOf)) is { IsEmpty: true } => Behind(place, sentence.Persons.Where(person => person.Mention is PersonMention)),
        _ => WithOthers(place, Distinct(At(place).Select(PersonOf))) is { IsEmpty: false } found ? found : place == Patient ? Adjoined() : [],
    };

    /// <summary>"en fait sa directrice", "fait d'elle sa directrice", wherever the parser hangs it.</summary>
    private ImmutableArray<Argument> Made() => Distinct(sentence.Persons
        .Where(person => person.Mention.Span.Start is var at && (structure.At(at) is { Token.Lower: "en" } ? at < word.Index && At("to").Any(other => other.Index == at)
            : at > word.Index && at - word.Index <= LongestTitle && structure.At(at - 1) is { Token.Lower: "de" or "d'" } && !Enumerable.Range(word.Index + 1, at - word.Index - 2).Any(between => structure.At(between) is { IsNominal: true })))
        .Take(1));

    /// <summary>"que quitte Anne Brun, mutée à Paris": the name right before a participle, wherever the parser hangs it.</summary>
    private ImmutableArray<Argument> Adjoined() =>
        word.IsPastParticiple && !structure.Dependents(word).Any(dependent => dependent.Relation is Relation.Auxiliary or Relation.PassiveAuxiliary)
        && sentence.Persons.LastOrDefault(person => person.Range.End <= Trigger.Start) is { Mention: PersonMention } named
        && Patterns.French["argument.participle"].IsMatch(sentence.Article.Between(named.Range.End, RangeOf(word).Start)) ? [named] : [];

    /// <summary>"Anne Brun, ministre, et Paul Noir ont été battus": all of a list before a verb in the plural, where the tree holds but one of them together.</summary>
    private ImmutableArray<Argument> WithOthers(string place, ImmutableArray<Argument> found) =>
        found is [var only] && place == (structure.IsPassive(word) ? Patient : Agent) && only.Range.End <= Trigger.Start
            && structure.VerbGroupOf(word).Finite is { Form.Number: GrammaticalNumber.Plural }
            ? Lists.Before(sentence, Trigger, only)
            : found;

    /// <summary>"Paul Noir, le prédécesseur d'Anne Brun": the name to which the noun stands in apposition, wherever the parser hangs it.</summary>
    private ImmutableArray<Argument> Beside() =>
        sentence.Persons.LastOrDefault(person => person.Mention is PersonMention && person.Range.End <= Trigger.Start) is { } named
        && Patterns.French["argument.beside"].IsMatch(sentence.Article.Between(named.Range.End, Trigger.Start)) ? [named] : [];

    private static ImmutableArray<Argument> Distinct(IEnumerable<Argument?> found) => [.. found.OfType<Argument>().DistinctBy(filler => filler.Key)];

    /// <summary>Those behind a preposition in the predicate's clause whom the parser hangs elsewhere: "réintégrée en mars au sein de l'Union".</summary>
    private ImmutableArray<Argument> Behind(string place, IEnumerable<Argument> fillers)
    {
        var preposition = place.StartsWith(OfNoun, StringComparison.Ordinal) ? place[OfNoun.Length..] : place;
        return Distinct(fillers.Where(filler => filler.Range.Start >= Trigger.End && structure.IsPrecededBy(filler.Mention.Span, preposition)
            && structure.HeadOf(filler.Mention.Span) is { } head && structure.ClauseOf(head) == structure.ClauseOf(word)
            && (noun is null || !place.StartsWith(OfNoun, StringComparison.Ordinal) || IsNext(noun, filler))));
    }

    /// <summary>Whether nothing but dates and the words of its own phrase part a filler from the noun: "prendra le relais le 1er mai de la générale Anne Brun".</summary>
    private bool IsNext(Word noun, Argument filler)
    {
        var at = filler.Mention.Span.Start - 1;
        while (at > noun.Index && structure.At(at) is not { Pos: PartOfSpeech.Preposition })
        {
            at--;
        }

        return Enumerable.Range(noun.Index + 1, Math.Max(0, at - noun.Index - 1)).All(between => structure.At(between) is { Pos: not (PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Verb) }
            || sentence.Times.Any(time => time.Range.Contains(RangeOf(structure.At(between)!))));
    }

    private Word? Verb() => word.IsVerb ? null : structure.HeadOf(word) is { IsVerb: true } verb ? verb : null;

    private ImmutableArray<Argument> Owners(string place)
    {
        var owned = place == Owner ? word : noun;
        return owned is not null && structure.Possessive(owned) is { } possessive && sentence.Owners.FirstOrDefault(owner => owner.Range.Overlaps(RangeOf(possessive))) is { } owner ? [owner] : [];
    }

    private ImmutableArray<Word> At(Word head, string place) => place switch
    {
        Agent => structure.Subjects(head) is { IsEmpty: true } && !head.IsVerb && Whole(head) is { } whole ? structure.Subjects(whole) : structure.Subjects(head),
        Patient => structure.Objects(head),
        "to" => structure.IndirectObjects(head) is { IsEmpty: false } receivers ? receivers : Receivers(head),
        "attribute" => [.. structure.Dependents(head).Where(dependent => dependent.Relation == Relation.OpenComplement && !dependent.IsVerb)],
        "apposed" => structure.Appositions(head),
        "self" => [head],
        "identified" => Identified(head),
        "de" when !head.IsVerb => [.. structure.Obliques(head, place), .. OfWhich(head)],
        _ => structure.Obliques(head, place),
    };

    /// <summary>"le 30e |pays| membre": the noun to which another stands without a preposition.</summary>
    private Word? Whole(Word part) => part.Relation is Relation.NominalModifier or Relation.Apposition && structure.Preposition(part) is null && structure.HeadOf(part) is { Pos: PartOfSpeech.Noun } whole && whole.Index == part.Index - 1 ? whole : null;

    /// <summary>"Paul Noir, dont le prédécesseur …", "dont Anne Brun prend la suite": whose a noun is by "dont", which hangs on the verb.</summary>
    private IEnumerable<Word> OfWhich(Word head) => structure.Words.Where(which => which.Index < head.Index && which.Token.Lower == "dont"
        && structure.HeadOf(which) is { } over && over != head && over == structure.ClauseOf(head)).Select(structure.Antecedent);

    /// <summary>"Le favori est Anne Brun", "Son rival s'appelle Paul Noir": who a noun is said to be.</summary>
    private ImmutableArray<Word> Identified(Word head) => head.Relation is not (Relation.Subject or Relation.PassiveSubject) || structure.HeadOf(head) is not { } said ? []
        : structure.IsAttribute(said) ? [said]
        : FrameWords.Has("identifying", said.Lemma) ? [.. structure.Dependents(said).Where(dependent => dependent.Index > said.Index && dependent.IsNominal)]
        : [];

    /// <summary>"confie la présidence du parti à Anne Brun": a person with "à" that the parser hangs on what is given.</summary>
    private ImmutableArray<Word> Receivers(Word head) =>
    [
        .. sentence.Persons.Where(person => person.Mention.Span.Start > head.Index).Select(person => structure.HeadOf(person.Mention.Span)).OfType<Word>()
            .Where(person => structure.Preposition(person) == "à" && structure.IsWithin(person, head) && IsInClause(person)).Take(1),
    ];

    private Argument? PersonOf(Word filler)
    {
        var at = sentence.Persons.Where(person => person.Mention.Span.Contains(filler.Index)).OrderBy(person => person.Mention is PersonMention ? 0 : 1).ThenBy(person => person.Range.Length).FirstOrDefault();
        if (at?.Mention is PersonMention)
        {
            return at;
        }

        // "Le Danois, Paul Noir, …": the name says who is meant.
        var named = structure.Appositions(filler).Select(apposed => sentence.Persons.FirstOrDefault(person => person.Mention is PersonMention && person.Mention.Span.Contains(apposed.Index))).FirstOrDefault(person => person is not null);
        return named ?? (at is null ? null : Titled(filler) ?? (at.Mention is PostMention ? Introduced(filler) : null)) ?? at ?? NamedBehind(filler) ?? Introduced(filler) ?? HolderOf(filler);
    }

    /// <summary>"l'avocat général portugais Paul Noir": the name behind a title that may be another's as well.</summary>
    private Argument? Titled(Word filler) =>
        NamedBehind(filler) is { } named && structure.At(named.Mention.Span.Start - 1) is not { Pos: PartOfSpeech.Preposition or PartOfSpeech.Determiner } ? named : null;

    /// <summary>"le mandat d'administrateur d'Anne Brun": whose post the noun names.</summary>
    private Argument? HolderOf(Word filler) => filler.Relation == Relation.NominalModifier && sentence.Posts.Any(post => post.Mention.Span.Contains(filler.Index))
        ? structure.Complements(filler, "de").Select(owner => sentence.Persons.FirstOrDefault(person => person.Mention is PersonMention && person.Mention.Span.Contains(owner.Index))).FirstOrDefault(person => person is not null)
        : null;

    /// <summary>"le colonel Boukary Zongo", "le général de division Anne Brun": the name behind a common noun that ends its phrase, wherever the parser hangs it.</summary>
    private Argument? NamedBehind(Word filler) => filler.Pos is PartOfSpeech.Noun or PartOfSpeech.ProperNoun && !IsOfBody(filler)
        ? sentence.Persons.FirstOrDefault(person => person.Mention is PersonMention && person.Mention.Span.Start > filler.Index
            && structure.IsWithin(structure.At(person.Mention.Span.Start)!, filler) && EndsTitle(filler, person))
        : null;

    /// <summary>"un marsouin, Anne Brun", "celui qu'il remplace, Paul Noir": the name that a comma parts from who is not named before it, wherever the parser hangs it.</summary>
    private Argument? Introduced(Word filler)
    {
        if ((filler is not { Pos: PartOfSpeech.Noun or PartOfSpeech.Adjective } && !StructureWords.IsPointing(filler.Lemma)) || IsOfBody(filler))
        {
            return null;
        }

        var after = RangeOf(filler).End;
        return sentence.Persons.FirstOrDefault(person => person.Mention is PersonMention && person.Range.Start > after) is { } next
            && Patterns.French[StructureWords.IsPointing(filler.Lemma) ? "argument.pointed" : "argument.introduced"].IsMatch(sentence.Article.Between(after, next.Range.Start)) ? next : null;
    }

    /// <summary>Whether a word is part of a body's name, and so no title: "la présidence du Parti socialiste, Anne Brun …".</summary>
    private bool IsOfBody(Word filler) => sentence.Bodies.Any(body => body.IsNamedBody && body.Mention.Span.Contains(filler.Index));

    /// <summary>Whether what stands between a noun and a name is part of the title, and no preposition governs the name.</summary>
    private bool EndsTitle(Word filler, Argument person)
    {
        var start = person.Mention.Span.Start;
        return start - filler.Index <= 2 || (start - filler.Index <= LongestTitle && structure.At(start - 1) is not { Pos: PartOfSpeech.Preposition or PartOfSpeech.Determiner }
            && !Enumerable.Range(filler.Index + 1, start - filler.Index - 1).Any(between => structure.At(between) is { IsVerb: true } or { Pos: PartOfSpeech.Punctuation }));
    }

    private Argument? PostOf(Word filler) => sentence.Posts.Where(post => post.Mention.Span.Contains(filler.Index) && (filler == word || !IsTitle(post)))
        .OrderByDescending(post => post.Range.Length).FirstOrDefault() ?? SeatOf(filler);

    /// <summary>The post that a noun for a seat takes: "le fauteuil de maire", "le portefeuille du Logement".</summary>
    private Argument? SeatOf(Word filler) => LanguagePack.French.Has("seat-noun", Folding.Fold(filler.Lemma))
        ? structure.Complements(filler, "de").Select(PostOf).FirstOrDefault(post => post is not null)
        : null;

    /// <summary>Whether the post only says who somebody is.</summary>
    private bool IsTitle(Argument post) => sentence.Persons.Any(person => person.Mention is PersonMention
        && person.Mention.Span.Start >= post.Mention.Span.End && person.Mention.Span.Start - post.Mention.Span.End <= 1 && ((PostMention)post.Mention).Form == PostForm.Holder)
        || Appositions.Described(sentence, post) is not null;

    /// <summary>The title of whoever leads a body, where it is one in that body: "est dirigée par sa secrétaire générale, Anne Brun".</summary>
    public string? TitleIn(string body, ImmutableArray<string> places, PostRegistry registry)
    {
        var leaders = Persons(places).Select(leader => leader.Key).ToHashSet(StringComparer.Ordinal);
        return sentence.Posts.FirstOrDefault(post => post.Mention is PostMention { Form: PostForm.Holder, IsPlural: false } mention && !mention.Has(PostModifier.Former)
            && sentence.Persons.Any(person => person.Range == post.Range && leaders.Contains(person.Key)) && registry.Post(post.Key).Organisation == body)?.Key;
    }

    private bool IsInClause(Word head)
    {
        if (head == word)
        {
            return true;
        }

        if (IsClause(head))
        {
            return false;
        }

        foreach (var above in structure.Above(head))
        {
            if (above == word)
            {
                return true;
            }

            if (IsClause(above) || (above.IsVerb && above.Form.VerbForm is VerbForm.Finite or VerbForm.Infinitive))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Whether a noun is what a clause of its own says: "qui était vice-président".</summary>
    private bool IsClause(Word noun) => !noun.IsVerb && structure.Dependents(noun).Any(dependent => dependent.Relation == Relation.Copula);

    private TextRange RangeOf(Word one) => sentence.Article.Text.Text.RangeOf(new Segmentation.TokenSpan(one.Index, one.Index + 1));
}
