namespace Neo4j.Driver.Results;

/// <summary>Where a result comes from: a session or a transaction.</summary>
internal interface IResultOwner
{
    /// <summary>The server has told all of a result.</summary>
    ValueTask OnEndAsync(ResultCursor cursor, IReadOnlyDictionary<string, object?> metadata);

    /// <summary>A result failed.</summary>
    /// <returns>What the application should see.</returns>
    ValueTask<Exception> OnFailureAsync(ResultCursor cursor, Exception exception);

    /// <summary>Why the server ignored a request.</summary>
    Exception WhyIgnored();
}
