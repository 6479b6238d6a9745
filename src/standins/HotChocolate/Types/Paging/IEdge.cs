namespace HotChocolate.Types.Pagination;

/// <summary>An item of a connection and where it stands (Relay cursor connections, 3).</summary>
public interface IEdge
{
    /// <summary>The item.</summary>
    object? Node { get; }

    /// <summary>Opaque; names the item's place in the order.</summary>
    string Cursor { get; }
}

/// <summary>An <see cref="IEdge"/> whose item is a <typeparamref name="T"/>.</summary>
/// <typeparam name="T">The item's type.</typeparam>
public interface IEdge<out T> : IEdge
{
    /// <summary>The item.</summary>
    new T Node { get; }
}
