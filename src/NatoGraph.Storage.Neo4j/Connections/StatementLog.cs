using System.Collections.Concurrent;

namespace NatoGraph.Storage.Neo4j.Connections;

/// <summary>The distinct statements that a store has run: as many as the program has, since values are never part of them.</summary>
internal sealed class StatementLog
{
    private readonly ConcurrentDictionary<string, bool> statements = new(StringComparer.Ordinal);

    public IEnumerable<string> Statements => statements.Keys;

    /// <summary>Is told of each statement that is run, with its values.</summary>
    public Action<string, IReadOnlyDictionary<string, object?>>? Watcher { get; set; }

    public void Add(string cypher, IReadOnlyDictionary<string, object?> parameters)
    {
        statements.TryAdd(cypher, true);
        Watcher?.Invoke(cypher, parameters);
    }
}
