using HotChocolate.Resolvers;
using HotChocolate.Types.Pagination;
using NatoGraph.Domain.Entities;
using NatoGraph.GraphQL.Relay;
using NatoGraph.Storage.Reading;

namespace NatoGraph.GraphQL.Claims;

/// <summary>Entry points to claims.</summary>
[ExtendObjectType<Query>]
public sealed class ClaimQueries
{
    /// <summary>One claim, or null where none is known under the id.</summary>
    public Task<ClaimNode?> GetClaimAsync(
        [GraphQLDescription("The id or slug of the claim.")]
        [GraphQLType<NonNullType<IdType>>] string id,
        EntityIds ids,
        ClaimByIdDataLoader claims,
        CancellationToken cancellationToken) =>
        claims.LoadAsync(ids.Read(id, NodeKind.Claim), cancellationToken);

    /// <summary>The claims of all articles.</summary>
    [UsePaging(ConnectionName = "Claims")]
    public async Task<Connection<ClaimNode>> GetClaimsAsync(
        [GraphQLDescription("Which claims.")] ClaimWhereInput? where,
        [GraphQLDescription("In which order; by default by date.")] ClaimOrder? order,
        [IsSelected("totalCount")] bool countTotal,
        IResolverContext context,
        EntityIds ids,
        IGraphReader reader,
        ClaimByIdDataLoader claims,
        CancellationToken cancellationToken)
    {
        var page = await reader.FindClaimsAsync(where?.ToFilter(ids) ?? new(), order.ToOrder(OrderField.Date), context.PageRequest(countTotal), cancellationToken);
        return await page.ToConnectionAsync(claims, cancellationToken);
    }
}
