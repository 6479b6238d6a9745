namespace HotChocolate.AspNetCore;

/// <summary>The page for queries that a browser gets.</summary>
public sealed class GraphQLToolOptions
{
    /// <summary>Whether there is one.</summary>
    public bool Enable { get; set; } = true;

    /// <summary>The page's title.</summary>
    public string? Title { get; set; }
}
