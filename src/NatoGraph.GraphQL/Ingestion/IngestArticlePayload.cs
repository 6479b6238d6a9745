using NatoGraph.GraphQL.Articles;
using NatoGraph.Ingestion;
using NatoGraph.Storage.Writing;

namespace NatoGraph.GraphQL.Ingestion;

/// <summary>What became of an article that was handed in.</summary>
/// <param name="result">What became of it.</param>
public sealed class IngestArticlePayload(IngestResult result)
{
    /// <summary>Whether it was new, known or a correction.</summary>
    public IngestOutcome Outcome => result.Outcome;

    /// <summary>How many claims it makes.</summary>
    public int ClaimCount => result.Claims;

    /// <summary>How many people, organisations and posts it names.</summary>
    public int EntityCount => result.Entities;

    /// <summary>The article as the graph keeps it.</summary>
    public Task<ArticleNode?> GetArticleAsync(ArticleByIdDataLoader articles, CancellationToken cancellationToken) =>
        articles.LoadAsync(result.Article, cancellationToken);
}
