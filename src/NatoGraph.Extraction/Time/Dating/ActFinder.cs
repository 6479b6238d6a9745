using System.Collections.Immutable;
using NatoGraph.Domain.Articles;
using NatoGraph.Extraction.Events;
using NatoGraph.Extraction.Frames;
using NatoGraph.Extraction.Frames.Structural;
using NatoGraph.Extraction.Mentions;
using NatoGraph.Extraction.Syntax.Grammar;

namespace NatoGraph.Extraction.Time.Dating;

/// <summary>Finds where an article tells that somebody takes up, holds or leaves a post without saying which: "en poste depuis 2014".</summary>
internal static class ActFinder
{
    private const int Beside = 90;

    /// <summary>How far from the opening of a phrase its possessive stands at most: "dont son mandat".</summary>
    private const int LongestLead = 5;

    private static readonly ImmutableArray<string> TermOwners = ["de", "owner"];

    /// <summary>The acts told of in an article, in order, none with a post.</summary>
    public static IEnumerable<Anchor> In(ArticleView article) =>
        article.Sentences.Where(sentence => !sentence.Persons.IsEmpty || !sentence.Owners.IsEmpty).SelectMany(sentence => OfWords(sentence).Concat(OfTerms(sentence)).Concat(OfHappenings(sentence)).Concat(OfPhrases(sentence)));

    private static IEnumerable<Anchor> OfWords(SentenceView sentence)
    {
        var structure = sentence.Article.Text.Structure.Of(sentence.Sentence);
        return from word in structure.Words
               from words in ActLexicon.French.Of(word.Lemma)
               where word.IsVerb == (words.Person[0] is "agent" or "patient")
               let predicate = new PredicateWord(sentence, structure, word, null)
               from person in predicate.Persons(words.Person)
               select new Anchor(predicate.Trigger, sentence, person.Key, null, words.Act, null);
    }

    /// <summary>"Le mandat d'Anne Brun expire …".</summary>
    private static IEnumerable<Anchor> OfTerms(SentenceView sentence) =>
        from noun in sentence.Tree.Words
        where noun.Pos == PartOfSpeech.Noun && ActLexicon.French.Data.Terms.Nouns.Contains(noun.Lemma)
        where noun.Relation == Relation.Subject && sentence.Tree.HeadOf(noun) is { IsVerb: true } verb && ActLexicon.French.Data.Terms.Verbs.Contains(verb.Lemma)
        let term = new PredicateWord(sentence, sentence.Tree, noun, null)
        from person in term.Persons(TermOwners)
        select new Anchor(term.Trigger.Union(sentence.Tree.HeadOf(noun)!.Token.Range), sentence, person.Key, null, TenureAct.Leaves, null);

    private static IEnumerable<Anchor> OfHappenings(SentenceView sentence) =>
        from told in Happening.In(sentence)
        where told.Happening.Act is not null
        from person in told.Who
        select new Anchor(told.Predicate.Trigger, sentence, person.Key, null, told.Happening.Act!.Value, null);

    private static IEnumerable<Anchor> OfPhrases(SentenceView sentence) =>
        from phrase in ActLexicon.French.Phrases
        from range in sentence.Found(phrase.Pattern)
        let person = PersonBeside(sentence, range)
        where person is not null
        select new Anchor(range, sentence, person.Key, null, phrase.Act, null);

    /// <summary>Whose it is by a possessive of the phrase, the person before it, or the one behind it where it opens the sentence.</summary>
    private static Argument? PersonBeside(SentenceView sentence, TextRange phrase)
    {
        if (sentence.Owners.FirstOrDefault(owner => phrase.Contains(owner.Range) && owner.Range.Start - phrase.Start <= LongestLead) is { } owner)
        {
            return owner;
        }

        var before = sentence.Persons.LastOrDefault(person => person.Range.End <= phrase.Start && !person.Is(ReferenceKind.ObjectPronoun));
        return before is not null ? (phrase.Start - before.Range.End <= Beside ? before : null)
            : sentence.Persons.FirstOrDefault(person => person.Range.Start >= phrase.End && person.Range.Start - phrase.End <= Beside);
    }
}
