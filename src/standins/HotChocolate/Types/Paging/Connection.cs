namespace HotChocolate.Types.Pagination;

/// <summary>A page of an ordered list (Relay cursor connections).</summary>
public class Connection
{
    /// <summary>Makes a page.</summary>
    /// <param name="edges">The items with their cursors, in order.</param>
    /// <param name="info">What lies before and after.</param>
    /// <param name="totalCount">How many items the whole list has, where that was asked for.</param>
    public Connection(IReadOnlyList<IEdge> edges, ConnectionPageInfo info, int totalCount = 0)
    {
        Edges = edges ?? throw new ArgumentNullException(nameof(edges));
        Info = info ?? throw new ArgumentNullException(nameof(info));
        TotalCount = totalCount;
    }

    /// <summary>The items with their cursors, in order.</summary>
    public IReadOnlyList<IEdge> Edges { get; }

    /// <summary>What lies before and after.</summary>
    public ConnectionPageInfo Info { get; }

    /// <summary>How many items the whole list has.</summary>
    public int TotalCount { get; }

    /// <summary>A page of an empty list.</summary>
    /// <typeparam name="T">The items' type.</typeparam>
    public static Connection<T> Empty<T>() => new(ConnectionPageInfo.Empty);
}

/// <summary>A page of an ordered list of <typeparamref name="T"/> (Relay cursor connections).</summary>
/// <typeparam name="T">The items' type.</typeparam>
public class Connection<T> : Connection
{
    /// <inheritdoc/>
    public Connection(IReadOnlyList<IEdge<T>> edges, ConnectionPageInfo info, int totalCount = 0)
        : base(edges, info, totalCount) =>
        Edges = edges;

    /// <summary>Makes a page without items.</summary>
    /// <param name="info">What lies before and after.</param>
    /// <param name="totalCount">How many items the whole list has, where that was asked for.</param>
    public Connection(ConnectionPageInfo info, int totalCount = 0)
        : this([], info, totalCount)
    {
    }

    /// <summary>The items with their cursors, in order.</summary>
    public new IReadOnlyList<IEdge<T>> Edges { get; }
}
