namespace HotChocolate.Types.Pagination;

/// <summary>What lies before and after a page (Relay cursor connections, 5).</summary>
/// <param name="hasNextPage">Whether items follow.</param>
/// <param name="hasPreviousPage">Whether items come before.</param>
/// <param name="startCursor">The first item's cursor.</param>
/// <param name="endCursor">The last item's cursor.</param>
public class ConnectionPageInfo(bool hasNextPage, bool hasPreviousPage, string? startCursor, string? endCursor)
{
    /// <summary>Whether items follow.</summary>
    public bool HasNextPage { get; } = hasNextPage;

    /// <summary>Whether items come before.</summary>
    public bool HasPreviousPage { get; } = hasPreviousPage;

    /// <summary>The first item's cursor; <see langword="null"/> where the page is empty.</summary>
    public string? StartCursor { get; } = startCursor;

    /// <summary>The last item's cursor; <see langword="null"/> where the page is empty.</summary>
    public string? EndCursor { get; } = endCursor;

    /// <summary>The page of an empty list.</summary>
    public static ConnectionPageInfo Empty { get; } = new(false, false, null, null);
}
