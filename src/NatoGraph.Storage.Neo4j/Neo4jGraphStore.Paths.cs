using System.Globalization;
using NatoGraph.Domain.Entities;
using NatoGraph.Storage.Reading;
using Neo4j.Driver;

namespace NatoGraph.Storage.Neo4j;

/// <content>Paths.</content>
public sealed partial class Neo4jGraphStore
{
    // The bound of a path can't be a parameter: one statement for each.
    private static readonly string[] ShortestPaths = [.. Enumerable.Range(1, GraphPath.MaxLength).Select(ShortestPath)];

    /// <inheritdoc/>
    public async Task<GraphPath?> FindPathAsync(NodeId from, NodeId to, int maxLength, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(maxLength, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(maxLength, GraphPath.MaxLength);
        var paths = await connection.QueryAsync(
            ShortestPaths[maxLength - 1],
            row => row[0].As<List<string>>(),
            cancellationToken,
            ("from", from.ToString()),
            ("to", to.ToString())).ConfigureAwait(false);
        return paths.Count == 0 ? null : GraphPath.Of([.. paths[0].Select(NodeId.Parse)]);
    }

    private static string ShortestPath(int length) => string.Create(CultureInfo.InvariantCulture, $$"""
        OPTIONAL MATCH (formerFrom:FormerId {id: $from})
        WITH coalesce(formerFrom.entity, $from) AS from
        OPTIONAL MATCH (formerTo:FormerId {id: $to})
        WITH from, coalesce(formerTo.entity, $to) AS to
        CALL (from) {
            MATCH (a:Entity {id: from}) RETURN a
            UNION
            MATCH (a:Fact {id: from}) RETURN a
        }
        WITH a, to
        CALL (to) {
            MATCH (b:Entity {id: to}) RETURN b
            UNION
            MATCH (b:Fact {id: to}) RETURN b
        }
        CALL (a, b) {
            WITH a, b WHERE a = b
            RETURN [a.id] AS ids
            UNION
            WITH a, b WHERE a <> b
            MATCH path = allShortestPaths((a)-[:HELD|OF|IN|TOOK_PART_IN|MEMBER|IN_BODY*..{{length}}]-(b))
            RETURN [node IN nodes(path) | node.id] AS ids ORDER BY ids LIMIT 1
        }
        RETURN ids
        """);
}
