using HotChocolate.Resolvers;
using HotChocolate.Types.Pagination;
using NatoGraph.Domain.Entities;
using NatoGraph.GraphQL.Relay;
using NatoGraph.Storage.Reading;

namespace NatoGraph.GraphQL.Organisations;

/// <summary>Entry points to organisations.</summary>
[ExtendObjectType<Query>]
public sealed class OrganisationQueries
{
    /// <summary>One organisation, or null where none is known under the slug.</summary>
    public Task<OrganisationNode?> GetOrganisationAsync(
        [GraphQLDescription("The slug: otan.")] string slug,
        OrganisationByIdDataLoader organisations,
        CancellationToken cancellationToken) =>
        organisations.LoadAsync(new NodeId(NodeKind.Organisation, slug), cancellationToken);

    /// <summary>The organisations and states that the articles name.</summary>
    [UsePaging(ConnectionName = "Organisations")]
    public async Task<Connection<OrganisationNode>> GetOrganisationsAsync(
        [GraphQLDescription("Which organisations.")] OrganisationWhereInput? where,
        [GraphQLDescription("In which order; by default by name.")] OrganisationOrder? order,
        [IsSelected("totalCount")] bool countTotal,
        IResolverContext context,
        EntityIds ids,
        IGraphReader reader,
        OrganisationByIdDataLoader organisations,
        CancellationToken cancellationToken)
    {
        var page = await reader.FindOrganisationsAsync(where?.ToFilter(ids) ?? new(), order.ToOrder(OrderField.Name), context.PageRequest(countTotal), cancellationToken);
        return await page.ToConnectionAsync(organisations, cancellationToken);
    }
}
