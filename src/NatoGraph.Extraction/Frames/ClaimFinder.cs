using NatoGraph.Domain.Claims;
using NatoGraph.Extraction.Attributions;
using NatoGraph.Extraction.Coreference;
using NatoGraph.Extraction.Events;

namespace NatoGraph.Extraction.Frames;

/// <summary>The last stage of reading: from mentions tied to entities to claims. A pure function.</summary>
internal static class ClaimFinder
{
    /// <summary>Finds the claims of an article.</summary>
    /// <param name="text">The article with its mentions resolved.</param>
    /// <param name="publishedOn">The day of publication, from which dates are reckoned.</param>
    public static FoundClaims Find(ResolvedText text, DateOnly publishedOn)
    {
        var article = ArticleView.Of(text, publishedOn);
        var registry = new PostRegistry(text);
        var topic = MostToldOf(Instances(article, new PostFinder(article, registry), []));
        var said = new List<ClaimDraft>();
        _ = Instances(article, new PostFinder(article, registry, topic), said);
        return new(registry.Entities, ClaimMerger.Merge(said));
    }

    /// <summary>Reads the sentences in order, each knowing what was said before it.</summary>
    private static List<FrameInstance> Instances(ArticleView article, PostFinder posts, List<ClaimDraft> said)
    {
        var matcher = new FrameMatcher(FrameLexicon.French, posts);
        var found = new List<FrameInstance>();
        foreach (var sentence in article.Sentences)
        {
            said.AddRange(Appositions.Find(sentence));
            foreach (var instance in matcher.Match(sentence, said).ToList())
            {
                found.Add(instance);
                said.AddRange(ClaimWriter.Write(instance, AttributionReader.French.Of(sentence, instance.Trigger)));
            }

            said.AddRange(EventFinder.Find(sentence));
        }

        return found;
    }

    /// <summary>The post whose changes and candidates the article tells of most, counting only what names it.</summary>
    private static string? MostToldOf(IEnumerable<FrameInstance> instances) => instances
        .Where(instance => instance.Post is not null && instance.PostRange is not null)
        .Select(instance => (instance.Post, Weight: (instance.Object is null ? 1.0 : 2.0) + (instance.Sentence.Sentence.Index < 3 ? 1.5 : 0)))
        .GroupBy(told => told.Post, StringComparer.Ordinal)
        .OrderByDescending(group => group.Sum(told => told.Weight))
        .FirstOrDefault(group => group.Sum(told => told.Weight) >= 4)?.Key;
}
