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
    public static IEnumerable<ImmutableArray<ContextExample>> Read(GoldFolder gold, string articles) =>
        gold.Articles.Select(article => Read(article, ArticleFiles.Read(Path.Combine(articles, article.Name + ".txt"))));

    private static ImmutableArray<ContextExample> Read(GoldArticle gold, ArticleText article)
    {
        var text = Segmenter.Segment(ArticleCleaner.Clean(article));
        var found = MentionFinder.Find(text, LanguagePack.French);
        var reading = CoreferenceResolver.Read(text, ref found, LanguagePack.French).Reading;
        var names = reading.Organisations.All.ToDictionary(cluster => cluster.Key, cluster => cluster.Mentions.Select(mention => text.TextOf(mention.Span)).Prepend(cluster.Name).ToList(), StringComparer.Ordinal);
        return
        [
            .. found.Posts.Select(post => new ContextExample(
                RoleFit.IsOfState(post),
                [.. reading.Posts.Choices(post).Select(choice => (choice.Clues, IsRight(gold, post, names.GetValueOrDefault(choice.Candidate.Key) ?? [choice.Candidate.Name])))]))
                .Where(example => example.Choices.Length > 0),
        ];
    }

    private static bool IsRight(GoldArticle gold, PostMention post, List<string> names)
    {
        var roles = new[] { post.RoleName, post.RoleWords, post.Role.Name, post.Role.Means }.Select(Folding.Fold).ToHashSet(StringComparer.Ordinal);
        return gold.Entities.Values.Any(entity => entity.Organisation is { } organisation && entity.Roles!.Any(role => roles.Contains(Folding.Fold(role)))
            && gold.Entities.TryGetValue(organisation, out var body) && body.Names!.Any(name => names.Exists(other => Folding.Fold(other) == Folding.Fold(name))));
    }
}
