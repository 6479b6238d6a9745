namespace HotChocolate.Types.Pagination;

/// <summary>An item of a connection and where it stands (Relay cursor connections, 3).</summary>
/// <typeparam name="T">The item's type.</typeparam>
public class Edge<T> : IEdge<T>
{
    private readonly Func<Edge<T>, string>? _resolveCursor;
    private string? _cursor;

    /// <summary>Joins an item and its cursor.</summary>
    /// <param name="node">The item.</param>
    /// <param name="cursor">Opaque; names the item's place in the order. Not empty.</param>
    public Edge(T node, string cursor)
    {
        ArgumentException.ThrowIfNullOrEmpty(cursor);
        Node = node;
        _cursor = cursor;
    }

    /// <summary>Joins an item and the way to its cursor, taken when the cursor is asked for.</summary>
    /// <param name="node">The item.</param>
    /// <param name="resolveCursor">Makes the cursor from the item.</param>
    public Edge(T node, Func<T, string> resolveCursor)
    {
        ArgumentNullException.ThrowIfNull(resolveCursor);
        Node = node;
        _resolveCursor = edge => resolveCursor(edge.Node);
    }

    /// <summary>Joins an item and the way to its cursor, taken when the cursor is asked for.</summary>
    /// <param name="node">The item.</param>
    /// <param name="resolveCursor">Makes the cursor from the edge.</param>
    public Edge(T node, Func<Edge<T>, string> resolveCursor)
    {
        ArgumentNullException.ThrowIfNull(resolveCursor);
        Node = node;
        _resolveCursor = resolveCursor;
    }

    /// <inheritdoc/>
    public T Node { get; }

    object? IEdge.Node => Node;

    /// <inheritdoc/>
    public string Cursor => _cursor ??= _resolveCursor!(this);
}
