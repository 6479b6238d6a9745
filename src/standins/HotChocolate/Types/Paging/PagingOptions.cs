namespace HotChocolate.Types.Pagination;

/// <summary>How connections look and what clients may ask of them; what is not set comes from <see cref="PagingDefaults"/>.</summary>
public class PagingOptions
{
    /// <summary>How many items a page has where the client does not say.</summary>
    public int? DefaultPageSize { get; set; }

    /// <summary>How many items a client may ask for.</summary>
    public int? MaxPageSize { get; set; }

    /// <summary>Whether connections have a field <c>totalCount</c>.</summary>
    public bool? IncludeTotalCount { get; set; }

    /// <summary>Whether <c>last</c> and <c>before</c> are offered.</summary>
    public bool? AllowBackwardPagination { get; set; }

    /// <summary>Whether the client must say <c>first</c> or <c>last</c>.</summary>
    public bool? RequirePagingBoundaries { get; set; }

    /// <summary>Whether connections are named after their fields rather than after their nodes' types.</summary>
    public bool? InferConnectionNameFromField { get; set; }

    /// <summary>Whether connections have a field <c>nodes</c>.</summary>
    public bool? IncludeNodesField { get; set; }

    internal PagingOptions Over(PagingOptions general) => new()
    {
        DefaultPageSize = DefaultPageSize ?? general.DefaultPageSize,
        MaxPageSize = MaxPageSize ?? general.MaxPageSize,
        IncludeTotalCount = IncludeTotalCount ?? general.IncludeTotalCount,
        AllowBackwardPagination = AllowBackwardPagination ?? general.AllowBackwardPagination,
        RequirePagingBoundaries = RequirePagingBoundaries ?? general.RequirePagingBoundaries,
        InferConnectionNameFromField = InferConnectionNameFromField ?? general.InferConnectionNameFromField,
        IncludeNodesField = IncludeNodesField ?? general.IncludeNodesField,
    };
}
