namespace NatoGraph.Storage.Neo4j;

/// <summary>How a <see cref="Neo4jGraphStore"/> reaches its server.</summary>
public sealed record Neo4jStoreOptions
{
    /// <summary>The user's password; <see langword="null"/> for a server without authentication. Never part of a message.</summary>
    public string? Password { get; init; }

    /// <summary>How long opening the store waits for a server that does not answer yet. Default 60 s.</summary>
    public TimeSpan StartupTimeout { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>How long a write is tried again while the server is away or asks for it. Default 60 s, enough for a server to restart.</summary>
    public TimeSpan RetryTime { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>How long a read is tried again; short, so that who asks hears soon that the server is away. Default 2 s.</summary>
    public TimeSpan ReadRetryTime { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>Whether to refuse to make a store where there is none.</summary>
    public bool MustExist { get; init; }

    /// <summary>Whether to open a store that a load left unfinished, so as to finish it.</summary>
    public bool MayBeUnfinished { get; init; }

    /// <summary>How many connections to a server at most; further work waits for one. Default 100.</summary>
    public int MaxConnections { get; init; } = 100;

    /// <summary>Is told, once, that opening the store waits for its server.</summary>
    public Action<string>? OnWaiting { get; init; }

    /// <summary>Tells the time while waiting.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>The options without the password.</summary>
    public override string ToString() => $"{nameof(Neo4jStoreOptions)} {{ MaxConnections = {MaxConnections}, RetryTime = {RetryTime} }}";
}
