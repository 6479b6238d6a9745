using NatoGraph.Domain.Articles;
using NatoGraph.Extraction.Language;
using NatoGraph.Extraction.Mentions;
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
            && ((tree.HeadOf(link.First.Mention.Span) is { } person && (IsGiver(tree, person, post) || IsCounterpart(tree, link, person, post))) || IsOther(tree, link, post) || IsOwner(link));
    }

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

    private static bool IsOwner(Link link) =>
        link.Second.Mention is PostMention mention && !IsBehind(link.First.Range, link.Second.Range) && link.First.Range != link.Second.Range && link.Sentence.IsWithinPost(mention);

    private static bool IsBehind(TextRange person, TextRange post) => person.Start >= post.End && person.Start - post.End <= Beside;
}
