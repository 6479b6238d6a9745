using HotChocolate.Resolvers;
using HotChocolate.Types.Pagination;
using NatoGraph.Domain.Projection;
using NatoGraph.GraphQL.Relay;
using NatoGraph.Storage.Reading;

namespace NatoGraph.GraphQL.Contradictions;

/// <summary>Entry points to contradictions.</summary>
[ExtendObjectType<Query>]
public sealed class ContradictionQueries
{
    /// <summary>Where claims disagree.</summary>
    [UsePaging(ConnectionName = "Contradictions")]
    public async Task<Connection<ContradictionNode>> GetContradictionsAsync(
        [GraphQLDescription("About this person, organisation, post or event, by id: post/secretaire-general-de-l-otan.")]
        [GraphQLType<IdType>] string? entity,
        [GraphQLDescription("Of this kind; by default of every kind.")] ContradictionKind? kind,
        [IsSelected("totalCount")] bool countTotal,
        IResolverContext context,
        EntityIds ids,
        IGraphReader reader,
        ContradictionByIdDataLoader contradictions,
        CancellationToken cancellationToken)
    {
        var page = await reader.FindContradictionsAsync(ids.ReadEntityIfAny(entity), kind, context.PageRequest(countTotal), cancellationToken);
        return await page.ToConnectionAsync(contradictions, cancellationToken);
    }
}
