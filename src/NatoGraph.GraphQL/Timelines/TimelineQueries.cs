using HotChocolate.Resolvers;
using HotChocolate.Types.Pagination;
using NatoGraph.Domain.Time;
using NatoGraph.GraphQL.Entities;
using NatoGraph.GraphQL.Errors;
using NatoGraph.GraphQL.Facts;
using NatoGraph.GraphQL.Relay;
using NatoGraph.Storage.Reading;

namespace NatoGraph.GraphQL.Timelines;

/// <summary>Dated facts in order.</summary>
[ExtendObjectType<Query>]
public sealed class TimelineQueries
{
    /// <summary>The tenures, memberships and events of an entity that may touch a span of time, by first day.</summary>
    [UsePaging(ConnectionName = "Timeline")]
    public async Task<Connection<ITimelineEntry>> GetTimelineAsync(
        [GraphQLDescription("The person, organisation, post or event, by id: person/jens-stoltenberg.")]
        [GraphQLType<NonNullType<IdType>>] string entity,
        [GraphQLDescription("From the first day of this date on.")] Edtf? from,
        [GraphQLDescription("Up to the last day of this date.")] Edtf? until,
        [IsSelected("totalCount")] bool countTotal,
        IResolverContext context,
        EntityIds ids,
        IGraphReader reader,
        EntityByIdDataLoader entities,
        FactByIdDataLoader facts,
        CancellationToken cancellationToken)
    {
        var id = ids.ReadEntity(entity);
        if (await entities.LoadAsync(id, cancellationToken) is null)
        {
            throw InputErrors.NotFound(entity);
        }

        var page = await reader.GetTimelineAsync(id, from?.Earliest, until?.Latest, context.PageRequest(countTotal), cancellationToken);
        return await page.ToConnectionAsync(facts, fact => (ITimelineEntry)fact, cancellationToken);
    }
}
