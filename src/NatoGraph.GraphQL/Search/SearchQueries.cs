using HotChocolate.Resolvers;
using HotChocolate.Types.Pagination;
using NatoGraph.Domain.Entities;
using NatoGraph.GraphQL.Errors;
using NatoGraph.GraphQL.Relay;
using NatoGraph.Storage.Reading;

namespace NatoGraph.GraphQL.Search;

/// <summary>Full-text search.</summary>
[ExtendObjectType<Query>]
public sealed class SearchQueries
{
    private const int MaxLength = 200;

    /// <summary>Finds what has every word of a text; case and accents do not count, the last letters of a word may be missing. Best first.</summary>
    [UsePaging(ConnectionName = "Search", AllowBackwardPagination = false)]
    public async Task<Connection<SearchHitNode>> SearchAsync(
        [GraphQLDescription("The words to look for, up to 200 characters.")] string text,
        [GraphQLDescription("What to look for; by default everything.")] IReadOnlyList<SearchType>? types,
        [IsSelected("totalCount")] bool countTotal,
        IResolverContext context,
        IGraphReader reader,
        CancellationToken cancellationToken)
    {
        if (text.Length > MaxLength)
        {
            throw InputErrors.BadArgument($"'text' may have up to {MaxLength} characters; this has {text.Length}.");
        }

        var kinds = (types ?? []).Select(type => Enum.Parse<NodeKind>(type.ToString()));
        var page = await reader.SearchAsync(text, [.. kinds], context.ForwardPageRequest(countTotal), cancellationToken);
        return page.ToConnection(hit => new SearchHitNode(hit));
    }
}
