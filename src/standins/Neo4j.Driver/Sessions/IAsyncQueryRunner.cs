namespace Neo4j.Driver;

/// <summary>Runs queries.</summary>
public interface IAsyncQueryRunner : IAsyncDisposable, IDisposable
{
    /// <summary>Sends a query. Errors of the query come out of the cursor.</summary>
    /// <param name="query">Cypher.</param>
    Task<IResultCursor> RunAsync(string query);

    /// <summary>Sends a query. Errors of the query come out of the cursor.</summary>
    /// <param name="query">Cypher.</param>
    /// <param name="parameters">A map, or an object whose properties are the parameters.</param>
    Task<IResultCursor> RunAsync(string query, object? parameters);

    /// <summary>Sends a query. Errors of the query come out of the cursor.</summary>
    /// <param name="query">Cypher.</param>
    /// <param name="parameters">Names and values.</param>
    Task<IResultCursor> RunAsync(string query, IDictionary<string, object?>? parameters);

    /// <summary>Sends a query. Errors of the query come out of the cursor.</summary>
    /// <param name="query">Cypher with parameters.</param>
    Task<IResultCursor> RunAsync(Query query);
}
