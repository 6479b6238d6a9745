using NatoGraph.Domain.Claims;
using NatoGraph.Extraction.Language;
using NatoGraph.Extraction.Mentions;
using NatoGraph.Extraction.Syntax.Grammar;

namespace NatoGraph.Extraction.Frames;

/// <summary>
/// Who is named only in the sentence behind the one that speaks of them by their post: "Le théâtre a choisi sa directrice. Anne Brun a 45
/// ans", "Le procès de l'ancien président a repris. Visage fermé, Paul Noir …".
/// </summary>
internal static class Introductions
{
    private const string Id = "fr.tenure.introduced/1";

    /// <summary>The claims that such pairs of sentences make.</summary>
    /// <param name="article">The article.</param>
    /// <param name="said">What was said.</param>
    public static IEnumerable<ClaimDraft> Find(ArticleView article, IReadOnlyList<ClaimDraft> said)
    {
        var named = new HashSet<string>(StringComparer.Ordinal);
        for (var at = 0; at + 1 < article.Sentences.Length; at++)
        {
            var (sentence, next) = (article.Sentences[at], article.Sentences[at + 1]);
            named.UnionWith(sentence.Persons.Select(person => person.Key));
            var isContinued = at == 0 || sentence.Sentence.Paragraph == next.Sentence.Paragraph;
            if (isContinued && Unnamed(sentence) is { Mention: PostMention mention } post && Newcomer(next) is { } person && !named.Contains(person.Key) && !HasPost(next, person, said))
            {
                yield return new ClaimDraft(Predicate.HoldsPost, person.Range)
                {
                    Subject = person.Key,
                    Object = post.Key,
                    Former = mention.Has(PostModifier.Former),
                    Acting = mention.Has(PostModifier.Acting),
                    Extractor = Id,
                };
            }
        }
    }

    /// <summary>The one post of a sentence that names nobody.</summary>
    private static Argument? Unnamed(SentenceView sentence) =>
        sentence.Persons.All(person => person.Mention is PostMention) && sentence.Posts.DistinctBy(post => post.Key).ToList() is [{ Mention: PostMention mention } post]
        && mention is { Form: PostForm.Holder, IsPlural: false, Determiner: not Determiner.None } && !(mention.Determiner == Determiner.Indefinite && !mention.Has(PostModifier.New))
            ? post : null;

    /// <summary>The person whom a sentence is about and names for the first time.</summary>
    private static Argument? Newcomer(SentenceView sentence) => sentence.Persons.FirstOrDefault() is { Mention: PersonMention { IsFull: true } } first && !IsCalledOtherwise(sentence, first)
        && (!ArgumentFinder.Governed(sentence, first) || Patterns.French["introduced.lead"].IsMatch(sentence.Article.Between(sentence.Range.Start, first.Range.Start))) ? first : null;

    /// <summary>"le négociateur en chef, Paul Noir", "le chancelier Paul Noir": a noun that says what somebody is, and is no post, stands before the name.</summary>
    private static bool IsCalledOtherwise(SentenceView sentence, Argument person)
    {
        var tree = sentence.Tree;
        var at = person.Mention.Span.Start - 1;
        at -= tree.At(at) is { Token.Form: "," } ? 1 : 0;
        while (tree.At(at) is { Pos: PartOfSpeech.Adjective or PartOfSpeech.Noun or PartOfSpeech.Preposition } && !sentence.Bodies.Any(body => body.Mention.Span.Contains(at)))
        {
            at--;
        }

        return at < person.Mention.Span.Start - 1 && tree.At(at) is { Pos: PartOfSpeech.Determiner } && tree.At(at + 1) is { Pos: PartOfSpeech.Noun or PartOfSpeech.Adjective };
    }

    private static bool HasPost(SentenceView sentence, Argument person, IReadOnlyList<ClaimDraft> said) =>
        said.Any(claim => claim.Predicate is Predicate.HoldsPost && claim.Subject == person.Key && sentence.Range.Contains(claim.Quote));
}
