using NatoGraph.GraphQL.Entities;
using NatoGraph.GraphQL.Errors;
using NatoGraph.GraphQL.Relay;
using NatoGraph.Storage.Reading;

namespace NatoGraph.GraphQL.Paths;

/// <summary>How entities are related.</summary>
[ExtendObjectType<Query>]
public sealed class PathQueries
{
    /// <summary>
    /// The shortest way from an entity to another, over tenures, memberships, events, and posts and their organisations; null where there is none that is
    /// short enough. Of several that are as short, always the same one.
    /// </summary>
    public async Task<PathNode?> GetPathAsync(
        [GraphQLDescription("Where it begins: a person, organisation, post or event, by id: person/jens-stoltenberg.")]
        [GraphQLType<NonNullType<IdType>>] string from,
        [GraphQLDescription("Where it ends, likewise.")]
        [GraphQLType<NonNullType<IdType>>] string to,
        EntityIds ids,
        IGraphReader reader,
        EntityByIdDataLoader entities,
        CancellationToken cancellationToken,
        [GraphQLDescription("How many links it has at most, 1 to 12. A tenure, membership or event between two entities takes two, a post's organisation one.")] int maxLength = 8)
    {
        if (maxLength is < 1 or > GraphPath.MaxLength)
        {
            throw InputErrors.BadArgument($"'maxLength' must be between 1 and {GraphPath.MaxLength}.");
        }

        var (start, end) = (ids.ReadEntity(from), ids.ReadEntity(to));
        var ends = await Task.WhenAll(entities.LoadAsync(start, cancellationToken), entities.LoadAsync(end, cancellationToken));
        if (ends[0] is null || ends[1] is null)
        {
            throw InputErrors.NotFound(ends[0] is null ? from : to);
        }

        var path = await reader.FindPathAsync(start, end, maxLength, cancellationToken);
        return path is null ? null : new PathNode(path);
    }
}
