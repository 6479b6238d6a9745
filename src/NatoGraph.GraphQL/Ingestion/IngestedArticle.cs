using NatoGraph.GraphQL.Articles;
using NatoGraph.Ingestion;
using NatoGraph.Storage.Writing;

namespace NatoGraph.GraphQL.Ingestion;

/// <summary>An article that came in.</summary>
/// <param name="result">What became of it.</param>
public sealed class IngestedArticle(IngestResult result)
{
    /// <summary>Whether it is new or a correction.</summary>
    public IngestOutcome Outcome => result.Outcome;

    /// <summary>The article as the graph keeps it; null where it is gone meanwhile.</summary>
    public Task<ArticleNode?> GetArticleAsync(ArticleByIdDataLoader articles, CancellationToken cancellationToken) =>
        articles.LoadAsync(result.Article, cancellationToken);
}
