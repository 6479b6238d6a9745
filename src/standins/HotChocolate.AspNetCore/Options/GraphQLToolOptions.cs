namespace HotChocolate.AspNetCore;

/// <summary>The page for queries that a browser gets.</summary>
public sealed class GraphQLToolOptions
{
    /// <summary>Whether the package's own page is served. There is none here: it makes no difference.</summary>
    public bool Enable { get; set; } = true;
}
