namespace HotChocolate.Types.Pagination;

/// <summary>The values of <see cref="PagingOptions"/> that are not set.</summary>
public static class PagingDefaults
{
    /// <summary>How many items a page has where the client does not say.</summary>
    public const int DefaultPageSize = 10;

    /// <summary>How many items a client may ask for.</summary>
    public const int MaxPageSize = 50;

    /// <summary>Whether connections have a field <c>totalCount</c>.</summary>
    public const bool IncludeTotalCount = false;

    /// <summary>Whether <c>last</c> and <c>before</c> are offered.</summary>
    public const bool AllowBackwardPagination = true;

    /// <summary>Whether connections are named after their fields.</summary>
    public const bool InferConnectionNameFromField = true;

    /// <summary>Whether the client must say <c>first</c> or <c>last</c>.</summary>
    public const bool RequirePagingBoundaries = false;

    /// <summary>Whether connections have a field <c>nodes</c>.</summary>
    public const bool IncludeNodesField = true;
}
