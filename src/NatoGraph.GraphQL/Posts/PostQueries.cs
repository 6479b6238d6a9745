using HotChocolate.Resolvers;
using HotChocolate.Types.Pagination;
using NatoGraph.Domain.Entities;
using NatoGraph.GraphQL.Relay;
using NatoGraph.Storage.Reading;

namespace NatoGraph.GraphQL.Posts;

/// <summary>Entry points to posts.</summary>
[ExtendObjectType<Query>]
public sealed class PostQueries
{
    /// <summary>One post, or null where none is known under the slug.</summary>
    public Task<PostNode?> GetPostAsync(
        [GraphQLDescription("The slug: secretaire-general-de-l-otan.")] string slug,
        PostByIdDataLoader posts,
        CancellationToken cancellationToken) =>
        posts.LoadAsync(new NodeId(NodeKind.Post, slug), cancellationToken);

    /// <summary>The posts that the articles name.</summary>
    [UsePaging(ConnectionName = "Posts")]
    public async Task<Connection<PostNode>> GetPostsAsync(
        [GraphQLDescription("Which posts.")] PostWhereInput? where,
        [GraphQLDescription("In which order; by default by label.")] PostOrder? order,
        [IsSelected("totalCount")] bool countTotal,
        IResolverContext context,
        EntityIds ids,
        IGraphReader reader,
        PostByIdDataLoader posts,
        CancellationToken cancellationToken)
    {
        var page = await reader.FindPostsAsync(where?.ToFilter(ids) ?? new(), order.ToOrder(OrderField.Name), context.PageRequest(countTotal), cancellationToken);
        return await page.ToConnectionAsync(posts, cancellationToken);
    }
}
