using System.Runtime.CompilerServices;
using HotChocolate.Types.Pagination;

namespace HotChocolate.Types;

/// <summary>Makes a field a Relay connection: it gets the paging arguments and a connection type.</summary>
/// <remarks>The resolver returns a <see cref="Connection{T}"/> and so does the paging itself.</remarks>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property)]
public sealed class UsePagingAttribute : Attribute
{
    /// <summary>Makes the field a connection.</summary>
    /// <param name="type">The node's type, where it is not the C# one.</param>
    /// <param name="order">The place among the attributes of the member.</param>
    public UsePagingAttribute(Type? type = null, [CallerLineNumber] int order = 0)
    {
        Type = type;
        Order = order;
    }

    /// <summary>The node's type, where it is not the C# one.</summary>
    public Type? Type { get; }

    /// <summary>The place among the attributes of the member.</summary>
    public int Order { get; }

    /// <summary>The name of the connection, to which <c>Connection</c> and <c>Edge</c> are appended.</summary>
    public string? ConnectionName { get; set; }

    /// <summary>How many items a page has where the client does not say.</summary>
    public int DefaultPageSize
    {
        get => Options.DefaultPageSize ?? PagingDefaults.DefaultPageSize;
        set => Options.DefaultPageSize = value;
    }

    /// <summary>How many items a client may ask for.</summary>
    public int MaxPageSize
    {
        get => Options.MaxPageSize ?? PagingDefaults.MaxPageSize;
        set => Options.MaxPageSize = value;
    }

    /// <summary>Whether the connection has a field <c>totalCount</c>.</summary>
    public bool IncludeTotalCount
    {
        get => Options.IncludeTotalCount ?? PagingDefaults.IncludeTotalCount;
        set => Options.IncludeTotalCount = value;
    }

    /// <summary>Whether <c>last</c> and <c>before</c> are offered.</summary>
    public bool AllowBackwardPagination
    {
        get => Options.AllowBackwardPagination ?? PagingDefaults.AllowBackwardPagination;
        set => Options.AllowBackwardPagination = value;
    }

    /// <summary>Whether the client must say <c>first</c> or <c>last</c>.</summary>
    public bool RequirePagingBoundaries
    {
        get => Options.RequirePagingBoundaries ?? PagingDefaults.RequirePagingBoundaries;
        set => Options.RequirePagingBoundaries = value;
    }

    /// <summary>Whether the connection is named after the field rather than after the node's type.</summary>
    public bool InferConnectionNameFromField
    {
        get => Options.InferConnectionNameFromField ?? PagingDefaults.InferConnectionNameFromField;
        set => Options.InferConnectionNameFromField = value;
    }

    internal PagingOptions Options { get; } = new();
}
