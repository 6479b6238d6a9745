using NatoGraph.Domain.Claims;
using NatoGraph.Extraction.Attributions;
using NatoGraph.Extraction.Frames.Structural;
using NatoGraph.Extraction.Language;
using NatoGraph.Extraction.Mentions;
using NatoGraph.Extraction.Syntax.Grammar;

namespace NatoGraph.Extraction.Frames;

/// <summary>Who holds a post behind whom where a sentence lists its holders in their order: "dirigé par Anne Brun, puis par le général Paul Noir".</summary>
internal static class Relays
{
    private const string Id = "fr.succession.relayed-in-list/1";

    /// <summary>The successions that such lists tell, and who holds the post by them.</summary>
    /// <param name="article">The article.</param>
    /// <param name="said">What was said.</param>
    public static IEnumerable<ClaimDraft> Find(ArticleView article, IReadOnlyList<ClaimDraft> said)
    {
        foreach (var sentence in article.Sentences)
        {
            var named = sentence.Persons.Where(person => person.Mention is PersonMention).ToList();
            var posts = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (var (first, next) in named.Zip(named.Skip(1)))
            {
                var post = posts.GetValueOrDefault(first.Key) ?? Given(said, sentence, first);
                if (post is null || first.Key == next.Key || !IsNext(sentence, first, next))
                {
                    continue;
                }

                posts[next.Key] = post;
                var claim = new ClaimDraft(Predicate.HoldsPost, first.Range.Union(next.Range))
                {
                    Subject = next.Key,
                    Object = post,
                    Attribution = AttributionReader.French.Of(sentence, next.Range),
                    Extractor = Id,
                };
                yield return claim;
                yield return claim with { Predicate = Predicate.Succeeds, Object = first.Key, Post = post };
            }
        }
    }

    /// <summary>The post that the sentence says somebody holds, and does not only call them by.</summary>
    private static string? Given(IReadOnlyList<ClaimDraft> said, SentenceView sentence, Argument person) => said.LastOrDefault(claim =>
        claim is { Predicate: Predicate.HoldsPost, Former: false, Modality: Modality.Asserted } && claim.Subject == person.Key
        && sentence.Range.Contains(claim.Quote) && claim.Quote.Contains(person.Range) && !Appositions.Made(claim))?.Object;

    /// <summary>Whether the second is listed right behind the first, and is not the subject of another clause.</summary>
    private static bool IsNext(SentenceView sentence, Argument first, Argument next) =>
        Vacancies.PhraseStart(sentence, next) is var start && start > first.Range.End
        && Patterns.French["relay.next"].IsMatch(sentence.Article.Between(first.Range.End, start))
        && sentence.Tree.HeadOf(next.Mention.Span) is { } head && head.Relation is not (Relation.Subject or Relation.PassiveSubject)
        && !sentence.Tree.Dependents(head).Any(word => word.IsVerb && word.Form.VerbForm == VerbForm.Finite);
}
