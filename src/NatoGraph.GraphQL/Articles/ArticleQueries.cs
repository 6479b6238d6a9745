using HotChocolate.Resolvers;
using HotChocolate.Types.Pagination;
using NatoGraph.Domain.Entities;
using NatoGraph.GraphQL.Relay;
using NatoGraph.Storage.Reading;

namespace NatoGraph.GraphQL.Articles;

/// <summary>Entry points to articles.</summary>
[ExtendObjectType<Query>]
public sealed class ArticleQueries
{
    /// <summary>One article, or null where none is known under the slug.</summary>
    public Task<ArticleNode?> GetArticleAsync(
        [GraphQLDescription("The slug, as the field 'slug' of an article gives it.")] string slug,
        ArticleByIdDataLoader articles,
        CancellationToken cancellationToken) =>
        articles.LoadAsync(new NodeId(NodeKind.Article, slug), cancellationToken);

    /// <summary>The articles.</summary>
    [UsePaging(ConnectionName = "Articles")]
    public async Task<Connection<ArticleNode>> GetArticlesAsync(
        [GraphQLDescription("Which articles.")] ArticleWhereInput? where,
        [GraphQLDescription("In which order; by default by day of publication.")] ArticleOrder? order,
        [IsSelected("totalCount")] bool countTotal,
        IResolverContext context,
        IGraphReader reader,
        ArticleByIdDataLoader articles,
        CancellationToken cancellationToken)
    {
        var page = await reader.FindArticlesAsync(where?.ToFilter() ?? new(), order.ToOrder(OrderField.Date), context.PageRequest(countTotal), cancellationToken);
        return await page.ToConnectionAsync(articles, cancellationToken);
    }
}
