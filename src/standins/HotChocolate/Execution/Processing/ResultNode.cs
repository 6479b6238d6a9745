namespace HotChocolate.Execution.Processing;

/// <summary>An object or list of the response while it is being computed. Only the execution's one thread touches it.</summary>
internal abstract class ResultNode(ResultNode? parent, int indexInParent, int size)
{
    /// <summary>The node this one stands in; null at the root.</summary>
    public ResultNode? Parent { get; } = parent;

    /// <summary>Where in the parent this one stands.</summary>
    public int IndexInParent { get; } = indexInParent;

    /// <summary>The values: leaf values as they are written, nodes, nulls, and <see cref="Absent"/>.</summary>
    public object?[] Values { get; } = size == 0 ? [] : new object?[size];

    /// <summary>Stands for a field that the request's conditions leave out.</summary>
    public static object Absent { get; } = new();

    /// <summary>Whether a null took the place of this node.</summary>
    public bool IsNulled { get; private set; }

    /// <summary>Whether this node or one it stands in has become null.</summary>
    public bool IsAbandoned
    {
        get
        {
            for (var node = this; node is not null; node = node.Parent)
            {
                if (node.IsNulled)
                {
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>Whether a place of this node may be null.</summary>
    public abstract bool IsNonNull(int index);

    /// <summary>The path of a place of this node.</summary>
    public abstract Path PathOf(int index);

    /// <summary>
    /// Puts a null in a place; where the place may not be null, the node itself becomes null, and so on up (October 2021, 6.4.4).
    /// </summary>
    /// <returns>Whether the null reached the root, so that the response has no data.</returns>
    public bool PutNull(int index)
    {
        var node = this;
        while (true)
        {
            if (node.Values[index] is ResultNode child)
            {
                child.IsNulled = true;
            }

            node.Values[index] = null;
            if (!node.IsNonNull(index))
            {
                return false;
            }

            node.IsNulled = true;
            if (node.Parent is null)
            {
                return true;
            }

            index = node.IndexInParent;
            node = node.Parent;
        }
    }

    /// <summary>The path of this node itself.</summary>
    protected Path Path => Parent?.PathOf(IndexInParent) ?? HotChocolate.Path.Root;
}
