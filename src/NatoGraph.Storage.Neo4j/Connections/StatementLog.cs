using System.Collections.Concurrent;

namespace NatoGraph.Storage.Neo4j.Connections;

/// <summary>The distinct statements that a store has run: as many as the program has, since values are never part of them.</summary>
internal sealed class StatementLog
{
    private readonly ConcurrentDictionary<string, bool> statements = new(StringComparer.Ordinal);

    public IEnumerable<string> Statements => statements.Keys;

    public void Add(string cypher) => statements.TryAdd(cypher, true);
}
