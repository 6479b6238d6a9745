using System.Collections.Immutable;
using NatoGraph.Extraction.Mentions;
using NatoGraph.Extraction.Syntax.Grammar;
using NatoGraph.Extraction.Syntax.Structure;

namespace NatoGraph.Extraction.Coreference;

/// <summary>Finds who is said to hold a post in the same sentence: beside it, or as the subject of what the post is said of.</summary>
/// <param name="found">The mentions of an article.</param>
/// <param name="nationalities">Its nationalities.</param>
/// <param name="structure">Its structure.</param>
internal sealed class HolderFinder(FoundMentions found, NationalityMap nationalities, ArticleStructure structure)
{
    private const int LongestComplement = 7;

    /// <summary>How long "Mme" and "Mgr" are at most.</summary>
    private const int LongestTitle = 4;

    private readonly Dictionary<int, PersonMention> named = found.Names.OfType<PersonMention>().ToDictionary(p => p.Span.Start);

    /// <summary>The person beside the post: "le ministre Ben …", "Ben …, ministre", "le ministre des Sports, 50 ans, Ben …".</summary>
    public PersonMention? Beside(PostMention post)
    {
        var tree = structure.At(post.Span.Start);
        if (nationalities.Beside(post) is { } beside && !(beside.Span.End <= post.Span.Start && tree.Acts(post.Span)))
        {
            return beside;
        }

        var head = tree.HeadOf(post.Span);
        return (head is not null
            ? tree.Appositions(head).Select(a => named.GetValueOrDefault(a.Index)).FirstOrDefault(p => p is not null && p.Span.Start >= post.Span.End && !IsParted(tree, post, p) && !IsSuperiors(post, p))
            : null) ?? (post is { IsPlural: false, Determiner: Determiner.Definite or Determiner.Possessive } && (head is null || Said(post).IsEmpty) ? BehindComplement(tree, post) : null);
    }

    /// <summary>"le secrétaire général |de la préfecture|, Ben …", "le procureur |genevois|, Ben …": words that are no part of the post stand between.</summary>
    private PersonMention? BehindComplement(SentenceStructure tree, PostMention post)
    {
        var at = post.Span.End;
        while (at - post.Span.End < LongestComplement && tree.At(at) is { Pos: PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Adjective or PartOfSpeech.Preposition or PartOfSpeech.Determiner } && !named.ContainsKey(at))
        {
            at++;
        }

        var holder = at == post.Span.End || tree.At(at) is not { Token.Form: "," } ? null
            : named.GetValueOrDefault(at + 1) ?? (tree.At(at + 1) is { Token.Form.Length: <= LongestTitle } ? named.GetValueOrDefault(at + 2) : null);
        return holder is not null && IsSuperiors(post, holder) ? null : holder;
    }

    /// <summary>"le directeur de cabinet |de la présidente|, Ana …": a name that agrees with the post of the superior, and not with that of who works there.</summary>
    private bool IsSuperiors(PostMention post, PersonMention holder) => post.Disagrees(holder)
        && found.Posts.Any(other => other.Span.Start >= post.Span.End && other.Span.End <= holder.Span.Start && !other.Disagrees(holder));

    /// <summary>"Paul …, qui fut ministre ; Ana …": a semicolon begins what is said of another.</summary>
    private static bool IsParted(SentenceStructure tree, PostMention post, PersonMention person) =>
        Enumerable.Range(post.Span.End, person.Span.Start - post.Span.End).Any(between => tree.At(between) is { Token.Form: ";" });

    /// <summary>
    /// Who is, becomes or is made the holder: "Ben … devient ministre", "nommé ministre en 2014, il …", "ministre des Sports de 2014 à
    /// 2016, elle …". The word that names or stands for them.
    /// </summary>
    public ImmutableArray<Word> Said(PostMention post)
    {
        var tree = structure.At(post.Span.Start);
        if (post.IsPlural || tree.HeadOf(post.Span) is not { } head)
        {
            return [];
        }

        if (tree.IsAttribute(head))
        {
            return tree.Subjects(head);
        }

        if (head.Relation == Relation.Subject && tree.HeadOf(head) is { Pos: PartOfSpeech.ProperNoun } name && tree.IsAttribute(name))
        {
            // "Le premier échevin sera Paul …".
            return [name];
        }

        return tree.HeadOf(head) is { IsVerb: true } verb && IsSaidThrough(tree, head, verb)
            ? tree.IsPassive(verb) || (tree.Objects(verb).Length > 0 && head.Index > verb.Index) ? tree.Objects(verb) : tree.Subjects(verb)
            : [];
    }

    /// <summary>Who does what is said with an office: "|elle| succède à Paul … à la tête de l'institut".</summary>
    public ImmutableArray<Word> Subjects(PostMention post)
    {
        var tree = structure.At(post.Span.Start);
        return post.Form == PostForm.Office && tree.HeadOf(post.Span) is { } head && tree.ClauseOf(head) is { } clause ? tree.Subjects(clause) : [];
    }

    private static bool IsSaidThrough(SentenceStructure tree, Word head, Word verb) =>
        head.Relation == Relation.OpenComplement
        || tree.Preposition(head) is "comme" or "en tant que"
        || (tree.Preposition(head) is null && head.Index < verb.Index && head.Relation is Relation.Oblique or Relation.Apposition or Relation.AdverbialClause or Relation.Dislocated);
}
