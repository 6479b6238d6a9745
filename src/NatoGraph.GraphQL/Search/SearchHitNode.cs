using NatoGraph.Domain.Entities;
using NatoGraph.GraphQL.Articles;
using NatoGraph.GraphQL.Entities;
using NatoGraph.Storage.Reading;

namespace NatoGraph.GraphQL.Search;

/// <summary>A hit of a search.</summary>
/// <param name="hit">The hit.</param>
[GraphQLName("SearchHit")]
public sealed class SearchHitNode(SearchHit hit)
{
    /// <summary>How well it fits; larger is better. Comparable within one answer only.</summary>
    public double Score => hit.Score;

    /// <summary>The words around the hit, for an article.</summary>
    public string? Excerpt => hit.Excerpt;

    /// <summary>What was found.</summary>
    public async Task<ISearchResult> GetNodeAsync(EntityByIdDataLoader entities, ArticleByIdDataLoader articles, CancellationToken cancellationToken) =>
        hit.Id.Kind == NodeKind.Article
            ? await articles.LoadRequiredAsync(hit.Id, cancellationToken)
            : (ISearchResult)await entities.LoadRequiredAsync(hit.Id, cancellationToken);
}
