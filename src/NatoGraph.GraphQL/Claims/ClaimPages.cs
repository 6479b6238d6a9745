using HotChocolate.Resolvers;
using HotChocolate.Types.Pagination;
using NatoGraph.GraphQL.Relay;

namespace NatoGraph.GraphQL.Claims;

/// <summary>The paged field <c>claims</c> of people, organisations, posts and articles.</summary>
[ExtendObjectType(typeof(IHasClaims))]
public sealed class ClaimPages
{
    /// <summary>The claims that speak of it; of an article, those that it makes.</summary>
    [UsePaging(ConnectionName = "Claims")]
    public Task<Connection<ClaimNode>> GetClaimsAsync(
        [Parent] IHasClaims owner,
        [GraphQLDescription("Which claims.")] ClaimWhereInput? where,
        [GraphQLDescription("In which order; by default by date.")] ClaimOrder? order,
        [IsSelected("totalCount")] bool countTotal,
        IResolverContext context,
        EntityIds ids,
        ClaimsOfDataLoader pages,
        ClaimByIdDataLoader claims,
        CancellationToken cancellationToken) =>
        pages.LoadConnectionAsync(owner.Key, where?.ToFilter(ids), order, context.PageRequest(countTotal), claims, cancellationToken);
}
