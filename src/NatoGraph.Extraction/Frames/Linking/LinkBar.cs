using NatoGraph.Domain.Articles;
using NatoGraph.Extraction.Language;
using NatoGraph.Extraction.Mentions;
using NatoGraph.Extraction.Syntax.Grammar;
using NatoGraph.Extraction.Syntax.Structure;

namespace NatoGraph.Extraction.Frames.Linking;

/// <summary>Tells which people of a sentence a post is never said of, whatever else speaks for it.</summary>
internal static class LinkBar
{
    /// <summary>How far behind a post the name of its holder may begin, in characters.</summary>
    private const int Beside = 3;

    /// <summary>Whether the person gives or takes the post, or holds but another one that is named by it.</summary>
    /// <param name="context">The article.</param>
    /// <param name="link">A person and a post of one sentence.</param>
    public static bool Holds(LinkContext context, Link link)
    {
        var tree = context.TreeOf(link.Sentence);
        return tree.HeadOf(link.Second.Mention.Span) is { } post
            && ((tree.HeadOf(link.First.Mention.Span) is { } person && (IsGiver(tree, person, post) || IsCounterpart(tree, link, person, post))) || IsOther(tree, link, post) || IsOwner(link) || IsAnother(tree, link, post) || IsDoer(tree, link, post) || IsOver(link));
    }

    /// <summary>Whether one of two people is only in the government of the other: "ministre dans le gouvernement de Paul Noir".</summary>
    public static bool Follows(Link link) => IsInGovernmentOf(link.Sentence, link.First) || IsInGovernmentOf(link.Sentence, link.Second);

    private static bool IsInGovernmentOf(SentenceView sentence, Argument person) => sentence.Range.Contains(person.Range)
        && Patterns.French["link.government"].IsMatch(sentence.Article.Between(sentence.Range.Start, person.Range.Start));

    /// <summary>"Anne Brun a nommé Paul Noir directeur", "Anne Brun propose Paul Noir comme directeur".</summary>
    private static bool IsGiver(SentenceStructure tree, Word person, Word post)
    {
        var verb = tree.Above(post).FirstOrDefault(word => word.IsVerb);
        return verb is not null && LinkClasses.IsAny("giving", verb.Lemma) && Does(tree, person, verb, post);
    }

    /// <summary>"Anne Brun rencontrera son homologue danois": who has to do with a counterpart is not that counterpart.</summary>
    private static bool IsCounterpart(SentenceStructure tree, Link link, Word person, Word post) =>
        link.Sentence.Article.Between(link.Second.Range.Start, link.Second.Range.End).Split(' ', 2) is [var first, ..] && LanguagePack.French.Has("counterpart", first)
        && tree.Above(post).FirstOrDefault(word => word.IsVerb) is { } verb && Does(tree, person, verb, post);

    /// <summary>Whether a person is of a verb's subject, and the post is not.</summary>
    private static bool Does(SentenceStructure tree, Word person, Word verb, Word post) =>
        tree.Subjects(verb).Any(subject => tree.IsWithin(person, subject) && !tree.IsWithin(post, subject));

    /// <summary>"Anne Brun travaillera avec le président": a holder whom the verb's subject has to do with.</summary>
    private static bool IsOther(SentenceStructure tree, Link link, Word post) =>
        link.Second.Mention is PostMention { Form: PostForm.Holder, Determiner: Determiner.Definite } && tree.Preposition(post) is { } preposition && FrameWords.Has("participant", preposition)
        && tree.Above(post).FirstOrDefault(word => word.IsVerb) is { } verb
        && link.Sentence.Persons.Any(person => person.Key == link.First.Key && tree.HeadOf(person.Mention.Span) is { } head && (tree.Subjects(verb).Contains(head) || (tree.IsPassive(verb) && tree.Objects(verb).Contains(head))));

    /// <summary>"Anne Brun |et le maire de Pau| ont signé": who is joined to somebody by "et" and an article is somebody else.</summary>
    private static bool IsAnother(SentenceStructure tree, Link link, Word post) =>
        link is { IsForward: true, Second.Mention: PostMention { Form: PostForm.Holder, Determiner: Determiner.Definite } }
        && (Patterns.French["link.and-another"].IsMatch(link.Sentence.Article.Between(link.First.Range.End, link.Second.Range.Start))
            || (post.Relation == Relation.Conjunct && tree.HeadOf(post) is { } joined && tree.HeadOf(link.First.Mention.Span) is { } person && joined.Index == person.Index));

    /// <summary>"|Le président| a congédié le ministre, Paul Noir": who does something is not the one, called by another post, to whom it is done.</summary>
    private static bool IsDoer(SentenceStructure tree, Link link, Word post) =>
        link is { IsForward: false, Second.Mention: PostMention { Form: PostForm.Holder, Determiner: Determiner.Definite } }
        && tree.HeadOf(post) is { IsVerb: true } verb && tree.Subjects(verb).Contains(post) && !tree.IsPassive(verb)
        && tree.HeadOf(link.First.Mention.Span) is { } person && person.Index > verb.Index && tree.ClauseOf(person) == verb
        && link.Sentence.Posts.Any(other => other.Range.Start > link.Second.Range.End && other.Key != link.Second.Key && Titles.Called(link.Sentence, other) == link.First.Key);

    /// <summary>"ministre des Finances |sous Anne Brun|": under whom somebody held a post has a higher one.</summary>
    private static bool IsOver(Link link) => !link.IsForward
        && Patterns.French["apposition.under"].IsMatch(link.Sentence.Article.Between(link.Sentence.Range.Start, link.First.Range.Start));

    private static bool IsOwner(Link link) =>
        link.Second.Mention is PostMention mention && !IsBehind(link.First.Range, link.Second.Range) && link.First.Range != link.Second.Range && link.Sentence.IsWithinPost(mention);

    private static bool IsBehind(TextRange person, TextRange post) => person.Start >= post.End && person.Start - post.End <= Beside;
}
