using NatoGraph.Domain.Claims;
using NatoGraph.Extraction.Attributions;
using NatoGraph.Extraction.Frames.Structural;
using NatoGraph.Extraction.Language;
using NatoGraph.Extraction.Mentions;

namespace NatoGraph.Extraction.Frames;

/// <summary>Who follows whom where the verb is not said again: "Anne Brun succède à Paul Noir, Jean Blanc à Luc Vert".</summary>
internal static class GappedSuccessions
{
    private const string Id = "fr.succession.gapped/1";

    /// <summary>How far behind the second name a post may begin, in characters.</summary>
    private const int Near = 30;

    /// <summary>The successions that go on without a verb, and the posts that stand beside them.</summary>
    /// <param name="article">The article.</param>
    /// <param name="instances">Its frames.</param>
    public static IEnumerable<ClaimDraft> Find(ArticleView article, IReadOnlyList<FrameInstance> instances)
    {
        foreach (var said in instances.Where(instance => instance.Object is not null && instance.Frame.Says.Contains(Saying.Succeeds) && instance.Modality != Modality.Denied)
            .DistinctBy(instance => (instance.Sentence, instance.Object!.Range)))
        {
            var sentence = said.Sentence;
            var last = said.Object!;
            while (sentence.Range.Contains(last.Range) && last.Range.Start >= said.Trigger.End && Next(sentence, last) is var (successor, predecessor))
            {
                var post = sentence.Posts.FirstOrDefault(post => post.Range.Start > predecessor.Range.End && post.Range.Start - predecessor.Range.End <= Near
                    && Patterns.French["gap.post"].IsMatch(article.Between(predecessor.Range.End, post.Range.Start)))?.Key;
                var claim = new ClaimDraft(Predicate.Succeeds, successor.Range.Union(predecessor.Range))
                {
                    Subject = successor.Key,
                    Object = predecessor.Key,
                    Post = post,
                    Modality = said.Modality,
                    Attribution = AttributionReader.French.Of(sentence, successor.Range),
                    Extractor = Id,
                };
                yield return claim;
                if (post is not null)
                {
                    yield return claim with { Predicate = Predicate.HoldsPost, Object = post, Post = null };
                    yield return claim with { Predicate = Predicate.HoldsPost, Subject = predecessor.Key, Object = post, Post = null, Modality = Modality.Asserted };
                }

                last = predecessor;
            }
        }
    }

    /// <summary>The next two whom nothing but "à" joins.</summary>
    private static (Argument Successor, Argument Predecessor)? Next(SentenceView sentence, Argument last)
    {
        var rest = sentence.Persons.Where(person => person.Range.Start > last.Range.End && IsNamed(person)).Take(2).ToList();
        return rest is [var successor, var predecessor] && successor.Key != predecessor.Key && successor.Key != last.Key
            && Vacancies.PhraseStart(sentence, successor) is var first && first > last.Range.End && Vacancies.PhraseStart(sentence, predecessor) is var second && second > successor.Range.End
            && Patterns.French["gap.lead"].IsMatch(sentence.Article.Between(last.Range.End, first))
            && Patterns.French["gap.joint"].IsMatch(sentence.Article.Between(successor.Range.End, second))
                ? (successor, predecessor) : null;
    }

    private static bool IsNamed(Argument person) => person.Mention is PersonMention || person.Is(ReferenceKind.LatterOfTwo) || person.Is(ReferenceKind.FormerOfTwo) || person.Is(ReferenceKind.Latter);
}
