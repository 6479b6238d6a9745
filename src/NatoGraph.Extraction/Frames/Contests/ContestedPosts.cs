using NatoGraph.Domain.Articles;
using NatoGraph.Domain.Claims;

namespace NatoGraph.Extraction.Frames.Contests;

/// <summary>Finds the post that people contest where a candidacy does not name it, by what the article takes to be had, sought or changing hands around it.</summary>
/// <param name="article">The article.</param>
/// <param name="registry">Its posts.</param>
/// <param name="topic">The post that the article is about.</param>
internal sealed class ContestedPosts(ArticleView article, PostRegistry registry, string? topic)
{
    private const int Reach = 3;

    /// <summary>How much less has to speak for a post for which others are said to stand than for one that nobody seeks.</summary>
    private const double Shared = 1.5;

    private ContestEvidence? evidence;

    /// <summary>The post contested at a place.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="trigger">The words that tell of the candidacy.</param>
    /// <param name="subject">The candidate.</param>
    /// <param name="said">What the frames say in the article.</param>
    public string? At(SentenceView sentence, TextRange trigger, string? subject, IReadOnlyList<ClaimDraft> said)
    {
        evidence ??= new ContestEvidence(article, registry, topic, said);
        if (evidence.Aim(sentence, trigger) is { } aimed)
        {
            return aimed;
        }

        var best = evidence.Choices(sentence, trigger, subject).Select(choice => (choice.Post, Score: ContestWeights.Score(choice.Clues)))
            .OrderByDescending(choice => choice.Score).ThenBy(choice => choice.Post, StringComparer.Ordinal).FirstOrDefault();
        return best.Post is not null && best.Score > ContestWeights.French[^1] - (IsSought(best.Post, subject, said) ? Shared : 0) ? best.Post : null;
    }

    /// <summary>The post for which candidates have just been named, where a list of them goes on: "Suivent Anne Brun et Paul Noir".</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="trigger">The words that go on with it.</param>
    /// <param name="said">What the frames say in the article.</param>
    public string? Continued(SentenceView sentence, TextRange trigger, IReadOnlyList<ClaimDraft> said)
    {
        var start = article.Sentences[Math.Max(0, sentence.Sentence.Index - Reach)].Range.Start;
        return said.LastOrDefault(claim => claim.Predicate == Predicate.CandidateFor && claim.Quote.Start >= start && claim.Quote.Start < trigger.Start)?.Object;
    }

    /// <summary>Whether others are said to stand for a post and for no other: one contest carries over the sentences that name only who takes part.</summary>
    private static bool IsSought(string post, string? subject, IReadOnlyList<ClaimDraft> said) =>
        said.Where(claim => claim.Predicate == Predicate.CandidateFor && claim.Subject != subject).Select(claim => claim.Object).Distinct().ToList() is [var only] && only == post;

    /// <summary>Whether the sentence or those right before it tell of a contest.</summary>
    public bool IsNear(SentenceView sentence)
    {
        var first = Math.Max(0, sentence.Sentence.Index - Reach);
        return Enumerable.Range(first, sentence.Sentence.Index - first + 1).Any(at => ContestWords.Sign.AreIn(article.Sentences[at]));
    }
}
