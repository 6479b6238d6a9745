using Neo4j.Driver;

namespace NatoGraph.Storage.Neo4j.Connections;

/// <summary>Runs Cypher in one transaction. Values are always parameters.</summary>
/// <param name="queries">The transaction.</param>
/// <param name="statements">Takes note of what is run, for the review of plans.</param>
/// <param name="cancellationToken">Stops before the next statement.</param>
internal sealed class CypherRunner(IAsyncQueryRunner queries, StatementLog statements, CancellationToken cancellationToken)
{
    /// <summary>Runs a statement and reads every record.</summary>
    public async Task<List<T>> QueryAsync<T>(string cypher, Func<IRecord, T> read, params (string Name, object? Value)[] parameters)
    {
        var cursor = await RunAsync(cypher, parameters).ConfigureAwait(false);
        var rows = new List<T>();
        while (await cursor.FetchAsync().ConfigureAwait(false))
        {
            rows.Add(read(cursor.Current));
        }

        cancellationToken.ThrowIfCancellationRequested();
        return rows;
    }

    /// <summary>Runs a statement whose records do not matter.</summary>
    public async Task ExecuteAsync(string cypher, params (string Name, object? Value)[] parameters)
    {
        var cursor = await RunAsync(cypher, parameters).ConfigureAwait(false);
        await cursor.ConsumeAsync().ConfigureAwait(false);
    }

    /// <summary>Runs a statement for rows, unless there are none.</summary>
    /// <param name="cypher">A statement that begins with <c>UNWIND $rows AS row</c>.</param>
    /// <param name="rows">Maps, or single values.</param>
    /// <param name="parameters">Further parameters.</param>
    public Task ForEachAsync(string cypher, IReadOnlyCollection<object> rows, params (string Name, object? Value)[] parameters) =>
        rows.Count == 0 ? Task.CompletedTask : ExecuteAsync(cypher, [("rows", rows), .. parameters]);

    private Task<IResultCursor> RunAsync(string cypher, (string Name, object? Value)[] parameters)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var map = CypherRow.Of(parameters);
        statements.Add(cypher, map);
        return queries.RunAsync(cypher, map);
    }
}
