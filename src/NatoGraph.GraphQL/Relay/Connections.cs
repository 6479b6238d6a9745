using HotChocolate.Resolvers;
using HotChocolate.Types.Pagination;
using NatoGraph.GraphQL.Limits;
using NatoGraph.Storage.Reading;

namespace NatoGraph.GraphQL.Relay;

/// <summary>Pages of the store as Relay connections (GraphQL Cursor Connections Specification).</summary>
internal static class Connections
{
    /// <summary>The part of a list that the field being resolved asks for.</summary>
    public static PageRequest PageRequest(this IResolverContext context, bool countTotal)
    {
        var last = context.ArgumentValue<int?>("last");
        return context.ForwardPageRequest(countTotal) with
        {
            First = context.ArgumentValue<int?>("first") ?? (last is null ? QueryLimits.UsualPageSize : null),
            Last = last,
            Before = context.ArgumentValue<string?>("before"),
        };
    }

    /// <summary>The part of a list that the field being resolved asks for, where it can be read forwards only.</summary>
    public static PageRequest ForwardPageRequest(this IResolverContext context, bool countTotal) => new(
        context.ArgumentValue<int?>("first") ?? QueryLimits.UsualPageSize,
        context.ArgumentValue<string?>("after"),
        CountTotal: countTotal);

    /// <summary>A page of items as a connection of what the schema shows of them.</summary>
    public static Connection<T> ToConnection<TItem, T>(this Page<TItem> page, Func<TItem, T> show)
        where TItem : class
        where T : class =>
        ToConnection(page, [.. page.Edges.Select(edge => edge.Node)], show);

    /// <summary>A page of ids as a connection of what they name, read in one call.</summary>
    public static Task<Connection<T>> ToConnectionAsync<T>(this Page<NodeId> page, IDataLoader<NodeId, T> nodes, CancellationToken cancellationToken)
        where T : class =>
        page.ToConnectionAsync(nodes, node => node, cancellationToken);

    /// <summary>A page of ids as a connection of what the schema shows of what they name, read in one call.</summary>
    public static async Task<Connection<T>> ToConnectionAsync<TNode, T>(this Page<NodeId> page, IDataLoader<NodeId, TNode> nodes, Func<TNode, T> show, CancellationToken cancellationToken)
        where TNode : class
        where T : class
    {
        var loaded = await nodes.LoadAsync(page.Edges.Select(edge => edge.Node).ToArray(), cancellationToken).ConfigureAwait(false);
        return ToConnection(page, loaded, show);
    }

    private static Connection<T> ToConnection<TItem, TNode, T>(Page<TItem> page, IReadOnlyList<TNode?> nodes, Func<TNode, T> show)
        where TNode : class
        where T : class
    {
        var edges = new List<HotChocolate.Types.Pagination.Edge<T>>(nodes.Count);
        for (var i = 0; i < nodes.Count; i++)
        {
            if (nodes[i] is { } node)
            {
                edges.Add(new HotChocolate.Types.Pagination.Edge<T>(show(node), page.Edges[i].Cursor));
            }
        }

        var info = new ConnectionPageInfo(page.HasNext, page.HasPrevious, edges.FirstOrDefault()?.Cursor, edges.LastOrDefault()?.Cursor);
        return new Connection<T>(edges, info, page.TotalCount ?? 0);
    }
}
