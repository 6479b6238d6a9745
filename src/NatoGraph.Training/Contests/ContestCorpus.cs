using System.Collections.Immutable;
using NatoGraph.Domain.Articles;
using NatoGraph.Domain.Claims;
using NatoGraph.Extraction;
using NatoGraph.Extraction.Evaluation;
using NatoGraph.Extraction.Frames;
using NatoGraph.Extraction.Language;
using NatoGraph.Extraction.Frames.Contests;
using NatoGraph.Training.Contexts;
using NatoGraph.Training.Linking;

namespace NatoGraph.Training.Contests;

/// <summary>Reads the candidacies of annotated articles, with all the posts that may be meant.</summary>
internal static class ContestCorpus
{
    /// <summary>The examples of each article of a folder of gold whose texts lie in another.</summary>
    public static IEnumerable<ImmutableArray<ContextExample>> Read(GoldFolder gold, string articles) =>
        gold.Articles.Select(article => Read(article, ArticleFiles.Read(Path.Combine(articles, article.Name + ".txt"))));

    private static ImmutableArray<ContextExample> Read(GoldArticle gold, ArticleText article)
    {
        var claims = (gold.Claims ?? []).Where(claim => claim.Predicate == GoldWords.Of(Predicate.CandidateFor) && !claim.Optional).ToList();
        if (claims.Count == 0)
        {
            return [];
        }

        var reading = ClaimFinder.Read(ClaimExtractor.Read(article, CancellationToken.None).Resolved, article.PublishedOn, trace: null);
        var evidence = new ContestEvidence(reading.Article, reading.Registry, reading.Topic, [.. reading.Said.Where(claim => claim.Predicate != Predicate.CandidateFor)]);
        var entities = reading.Registry.All;
        var names = new GoldNames(gold, entities);
        var keys = entities.SelectMany(entity => names.KeysOf(entity).Select(key => (Gold: key, entity.Key))).ToLookup(pair => pair.Gold, pair => pair.Key, StringComparer.Ordinal);
        return
        [
            .. from claim in claims
               let quote = GoldWords.Range(claim.Quote)
               let subject = keys[claim.Subject].FirstOrDefault()
               where quote is not null && subject is not null
               let posts = keys[claim.Object].ToHashSet(StringComparer.Ordinal)
               select new ContextExample(IsOfState: false, RoleClass.General, [.. evidence.Choices(reading.Article.SentenceAt(quote.Value.Start), quote.Value, subject).Select(choice => (choice.Clues, posts.Contains(choice.Post)))]),
        ];
    }
}
