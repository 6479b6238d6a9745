namespace Neo4j.Driver.Pooling;

/// <summary>What a connection is wanted for.</summary>
internal sealed record Demand(
    AccessMode Mode, string? Database, string? ImpersonatedUser, Bookmarks Bookmarks, IAuthToken? Token);
