using NatoGraph.Domain.Entities;
using NatoGraph.Domain.Time;
using NatoGraph.GraphQL.Posts;
using NatoGraph.GraphQL.Relay;

namespace NatoGraph.GraphQL.Successions;

/// <summary>Entry points to successions.</summary>
[ExtendObjectType<Query>]
public sealed class SuccessionQueries
{
    /// <summary>Who held a post when, after whom and before whom; null where no such post is known.</summary>
    public async Task<SuccessionNode?> GetSuccessionAsync(
        [GraphQLDescription("The post, by slug (secretaire-general-de-l-otan) or id.")]
        [GraphQLType<NonNullType<IdType>>] string post,
        [GraphQLDescription("The day that 'holder' is about; by default today.")] Edtf? asOf,
        [GraphQLDescription("Use only claims published by this day; by default, all.")] Edtf? knownAt,
        EntityIds ids,
        PostByIdDataLoader posts,
        CancellationToken cancellationToken) =>
        await posts.LoadAsync(ids.Read(post, NodeKind.Post), cancellationToken) is { } found
            ? SuccessionNode.Of(found, asOf, knownAt)
            : null;
}
