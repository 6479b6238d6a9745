using System.Collections.Immutable;
using NatoGraph.Domain.Articles;
using NatoGraph.Domain.Claims;
using NatoGraph.Extraction.Language;
using NatoGraph.Extraction.Mentions;
using NatoGraph.Extraction.Segmentation;
using NatoGraph.Extraction.Syntax.Grammar;
using NatoGraph.Extraction.Syntax.Structure;

namespace NatoGraph.Extraction.Frames.Structural;

/// <summary>Finds whose post is said to be free or freed beside the verb that fills it: "à la place de", "après le départ de", "poste que détenait", "laissé vacant par".</summary>
internal static class Vacancies
{
    private const int LongestTitle = 8;

    private const string FillsVacancy = "fr.succession.fills-vacancy/1";

    /// <summary>Who leaves a post to whom a predicate gives one, if the words around it tell.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="trigger">The predicate's words.</param>
    /// <param name="word">The predicate.</param>
    public static ImmutableArray<Argument> Beside(SentenceView sentence, TextRange trigger, Word word) =>
        [.. sentence.Vacancies.Where(vacancy => !IsParted(sentence, trigger, vacancy.Words, word)).Select(vacancy => vacancy.Person).Take(1)];

    /// <summary>
    /// "Anne Brun dirige le parti depuis le départ de Paul Noir", "prend la présidence, qu'exerçait Paul Noir": beside whose taking up of a
    /// post somebody is said to free it follows that person.
    /// </summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="instance">The frame that gives somebody the post.</param>
    /// <param name="verb">Its verb.</param>
    public static FrameInstance? Filled(SentenceView sentence, FrameInstance instance, Word verb) =>
        instance is { Object: null, Post: not null, Modality: not Modality.Denied } && instance.Frame.Says[0] is Saying.SubjectTakesUp or Saying.SubjectHolds
        && Of(sentence, instance, verb) is { } left && left.Key != instance.Subject!.Key
            ? instance with { Frame = instance.Frame with { Id = FillsVacancy, Says = [Saying.Succeeds, Saying.SubjectTakesUp, Saying.ObjectLeaves] }, Object = left }
            : null;

    /// <summary>Who leaves the post that a frame gives to somebody, if the words around the verb or right behind the post tell: "la présidence, qu'exerçait Paul Noir".</summary>
    private static Argument? Of(SentenceView sentence, FrameInstance instance, Word verb) =>
        Beside(sentence, instance.Trigger, verb) is [var left] ? left
        : instance.PostRange is { } post && post.Start >= instance.Trigger.Start ? sentence.Persons.FirstOrDefault(person => person.Mention is PersonMention && person.Range.Start > post.End) is { } next
            && PhraseStart(sentence, next) is var start && start > post.End && Patterns.French["vacancy.led"].IsMatch(sentence.Article.Between(post.End, start)) ? next : null
        : null;

    /// <summary>Everybody in a sentence whose post is said to be free or freed, with the words that tell.</summary>
    public static IEnumerable<(TextRange Words, Argument Person)> All(SentenceView sentence)
    {
        foreach (var person in sentence.Persons.Where(person => person.Mention is PersonMention || person.Is(ReferenceKind.Demonym) || person.Is(ReferenceKind.Latter)))
        {
            var before = sentence.Article.Between(sentence.Range.Start, PhraseStart(sentence, person));
            var lead = Patterns.French["vacancy.lead"].Match(before);
            if (lead.Success)
            {
                yield return (new TextRange(sentence.Range.Start + lead.Index, person.Range.End), person);
            }
            else if (Patterns.French["vacancy.gone"].Match(sentence.Article.Between(person.Range.End, sentence.Range.End)) is { Success: true } gone
                && (gone.Groups["absolute"].Success || Patterns.French["vacancy.when"].IsMatch(before)))
            {
                yield return (new TextRange(person.Range.Start, person.Range.End + gone.Length), person);
            }
            else if (LeftBy(sentence, person, before) is { } words)
            {
                yield return (words, person);
            }
        }
    }

    /// <summary>
    /// "le bureau que le Danois Paul Noir libère", "la présidence du parti, que Paul Noir avait laissée vacante": the relative clause, if it
    /// stands behind a post or a seat.
    /// </summary>
    private static TextRange? LeftBy(SentenceView sentence, Argument person, string before)
    {
        if (Patterns.French["vacancy.held-by"].Match(before) is not { Success: true } lead
            || Patterns.French["vacancy.held"].Match(sentence.Article.Between(person.Range.End, sentence.Range.End)) is not { Success: true } held)
        {
            return null;
        }

        var words = new TextRange(sentence.Range.Start + lead.Index, person.Range.End + held.Length);
        var seat = sentence.Tree.Words.LastOrDefault(word => word.Token.Range.End <= words.Start + 1
            && (word.IsVerb || word.Pos == PartOfSpeech.Noun || sentence.Posts.Any(post => post.Mention.Span.Contains(word.Index))));
        return seat is { IsVerb: false }
            && (sentence.Posts.Any(post => post.Mention.Span.Contains(seat.Index)) || LanguagePack.French.Has("seat-noun", Folding.Fold(seat.Lemma))) ? words : null;
    }

    /// <summary>Where the article, the title and the nationality before a name begin.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="person">Who is named.</param>
    public static int PhraseStart(SentenceView sentence, Argument person)
    {
        var first = person.Mention.Span.Start;
        while (person.Mention.Span.Start - first <= LongestTitle && sentence.Tree.At(first - 1) is { } before)
        {
            if (sentence.Posts.FirstOrDefault(post => post.Mention.Span.Contains(first - 1) && post.Mention.Span.End <= person.Mention.Span.Start) is { } title)
            {
                first = title.Mention.Span.Start;
            }
            else if (before.Pos is PartOfSpeech.Determiner or PartOfSpeech.Adjective or PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Numeral)
            {
                first--;
            }
            else
            {
                break;
            }
        }

        return RangeOf(sentence, first).Start;
    }

    /// <summary>Whether another verb or a stronger sign than a comma stands between.</summary>
    private static bool IsParted(SentenceView sentence, TextRange trigger, TextRange vacancy, Word word)
    {
        var gap = vacancy.Start >= trigger.End ? new TextRange(trigger.End, vacancy.Start) : new TextRange(vacancy.End, Math.Max(vacancy.End, trigger.Start));
        var asides = Patterns.French["argument.aside"].Matches(sentence.Article.Between(gap.Start, gap.End)).Select(match => new TextRange(gap.Start + match.Index, gap.Start + match.Index + match.Length)).ToList();
        return trigger.Overlaps(vacancy) || Patterns.French["vacancy.barrier"].IsMatch(sentence.Article.Between(gap.Start, gap.End))
            || sentence.Tree.Words.Any(other => other != word && IsOther(other) && gap.Contains(RangeOf(sentence, other.Index)) && !asides.Exists(aside => aside.Contains(RangeOf(sentence, other.Index))));
    }

    /// <summary>Whether a word is a verb that may have an argument of its own: "chargé de" has none to whom a post is given.</summary>
    private static bool IsOther(Word word) => word.IsVerb && word.Relation is not (Relation.Auxiliary or Relation.PassiveAuxiliary or Relation.Copula)
        && (!word.IsPastParticiple || !StructuralLexicon.French.Of(word.Lemma).IsEmpty);

    private static TextRange RangeOf(SentenceView sentence, int token) => sentence.Article.Text.Text.RangeOf(new TokenSpan(token, token + 1));
}
