using HotChocolate.Resolvers;
using HotChocolate.Types.Pagination;
using NatoGraph.Domain.Entities;
using NatoGraph.GraphQL.Relay;
using NatoGraph.Storage.Reading;

namespace NatoGraph.GraphQL.Events;

/// <summary>Entry points to events.</summary>
[ExtendObjectType<Query>]
public sealed class EventQueries
{
    /// <summary>One event, or null where none is known under the slug.</summary>
    public Task<EventNode?> GetEventAsync(
        [GraphQLDescription("The slug, as the field 'slug' of an event gives it.")] string slug,
        EventByIdDataLoader events,
        CancellationToken cancellationToken) =>
        events.LoadAsync(new NodeId(NodeKind.Event, slug), cancellationToken);

    /// <summary>The events that the articles tell of.</summary>
    [UsePaging(ConnectionName = "Events")]
    public async Task<Connection<EventNode>> GetEventsAsync(
        [GraphQLDescription("Which events.")] EventWhereInput? where,
        [GraphQLDescription("In which order; by default by date.")] EventOrder? order,
        [IsSelected("totalCount")] bool countTotal,
        IResolverContext context,
        EntityIds ids,
        IGraphReader reader,
        EventByIdDataLoader events,
        CancellationToken cancellationToken)
    {
        var page = await reader.FindEventsAsync(where?.ToFilter(ids) ?? new(), order.ToOrder(OrderField.Date), context.PageRequest(countTotal), cancellationToken);
        return await page.ToConnectionAsync(events, cancellationToken);
    }
}
