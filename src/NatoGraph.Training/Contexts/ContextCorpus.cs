using System.Collections.Immutable;
using NatoGraph.Domain.Articles;
using NatoGraph.Extraction.Cleaning;
using NatoGraph.Extraction.Coreference;
using NatoGraph.Extraction.Coreference.Context;
using NatoGraph.Extraction.Evaluation;
using NatoGraph.Extraction.Language;
using NatoGraph.Extraction.Mentions;
using NatoGraph.Extraction.Segmentation;
using NatoGraph.Training.Linking;

namespace NatoGraph.Training.Contexts;

/// <summary>Reads the posts without organisations of annotated articles.</summary>
internal static class ContextCorpus
{
    /// <summary>The examples of each article of a folder of gold whose texts lie in another.</summary>
    public static IEnumerable<ImmutableArray<BodyExample>> Read(GoldFolder gold, string articles, Func<string, int> signOf) =>
        gold.Articles.Select(article => Read(article, ArticleFiles.Read(Path.Combine(articles, article.Name + ".txt")), signOf));

    private static ImmutableArray<BodyExample> Read(GoldArticle gold, ArticleText article, Func<string, int> signOf)
    {
        var text = Segmenter.Segment(ArticleCleaner.Clean(article));
        var found = MentionFinder.Find(text, LanguagePack.French);
        var reading = CoreferenceResolver.Read(text, ref found, LanguagePack.French).Reading;
        var names = reading.Organisations.All.ToDictionary(cluster => cluster.Key, cluster => cluster.Mentions.Select(mention => text.TextOf(mention.Span)).Prepend(cluster.Name).ToList(), StringComparer.Ordinal);
        return [.. found.Posts.Select(post => Example(post)).OfType<BodyExample>()];

        BodyExample? Example(PostMention post) => reading.Posts.Choices(post) is { Choices.IsEmpty: false } weighed ? BodyExample.Of(post, weighed, Rights(gold, text, post, weighed, names), signOf) : null;
    }

    private static bool[] Rights(GoldArticle gold, SegmentedText text, PostMention post, WeighedChoices weighed, Dictionary<string, List<string>> names)
    {
        var bodies = Bodies(gold, text, post);
        return [.. weighed.Choices.Select(choice => bodies.Exists(body => (names.GetValueOrDefault(choice.Candidate.Key) ?? [choice.Candidate.Name]).Exists(name => body.Contains(Folding.Fold(name)))))];
    }

    /// <summary>The names of the bodies that have the post: those of which a claim says so with these words, else all that have the role.</summary>
    private static List<HashSet<string>> Bodies(GoldArticle gold, SegmentedText text, PostMention post)
    {
        var roles = new[] { post.RoleName, post.RoleWords, post.Role.Name, post.Role.Means }.Select(Folding.Fold).ToHashSet(StringComparer.Ordinal);
        var all = gold.Entities.Where(entity => entity.Value.Organisation is not null && entity.Value.Roles!.Any(role => roles.Contains(Folding.Fold(role)))).ToDictionary(StringComparer.Ordinal);
        var range = text.RangeOf(post.Span);
        var said = (gold.Claims ?? []).Where(claim => all.ContainsKey(claim.Object) && claim.Quote is [var start, var end] && start < range.End && end > range.Start).Select(claim => all[claim.Object]).ToList();
        return [.. (said.Count > 0 ? said : all.Values.ToList()).Select(entity => gold.Entities.GetValueOrDefault(entity.Organisation!)).OfType<GoldEntity>().Select(body => body.Names!.Select(Folding.Fold).ToHashSet(StringComparer.Ordinal))];
    }
}
