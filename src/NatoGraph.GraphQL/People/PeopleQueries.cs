using HotChocolate.Resolvers;
using HotChocolate.Types.Pagination;
using NatoGraph.Domain.Entities;
using NatoGraph.GraphQL.Relay;
using NatoGraph.Storage.Reading;

namespace NatoGraph.GraphQL.People;

/// <summary>Entry points to people.</summary>
[ExtendObjectType<Query>]
public sealed class PeopleQueries
{
    /// <summary>One person, or null where nobody is known under the slug.</summary>
    public Task<PersonNode?> GetPersonAsync(
        [GraphQLDescription("The slug: jens-stoltenberg. Slugs of other spellings of the name work too.")] string slug,
        PersonByIdDataLoader people,
        CancellationToken cancellationToken) =>
        people.LoadAsync(new NodeId(NodeKind.Person, slug), cancellationToken);

    /// <summary>The people whom the articles name.</summary>
    [UsePaging(ConnectionName = "People")]
    public async Task<Connection<PersonNode>> GetPeopleAsync(
        [GraphQLDescription("Which people.")] PersonWhereInput? where,
        [GraphQLDescription("In which order; by default by name.")] PersonOrder? order,
        [IsSelected("totalCount")] bool countTotal,
        IResolverContext context,
        EntityIds ids,
        IGraphReader reader,
        PersonByIdDataLoader people,
        CancellationToken cancellationToken)
    {
        var page = await reader.FindPeopleAsync(where?.ToFilter(ids) ?? new(), order.ToOrder(OrderField.Name), context.PageRequest(countTotal), cancellationToken);
        return await page.ToConnectionAsync(people, cancellationToken);
    }
}
