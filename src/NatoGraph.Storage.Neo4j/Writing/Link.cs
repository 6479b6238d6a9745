namespace NatoGraph.Storage.Neo4j.Writing;

/// <summary>A kind of node, by the property that is unique among its like.</summary>
/// <param name="Label">The label.</param>
/// <param name="Key">The property.</param>
internal sealed record NodeType(string Label, string Key = "id");

/// <summary>
/// A kind of relationship, with what writes and removes many of it at once: each node is looked up once a statement, however many
/// relationships end there. Names of labels and types can't be parameters; they are constants of this program.
/// </summary>
/// <param name="From">Where it begins.</param>
/// <param name="Type">Its type.</param>
/// <param name="To">Where it ends.</param>
/// <param name="MakesEnd">Whether a node where it ends is made where there is none.</param>
internal sealed record Link(NodeType From, string Type, NodeType To, bool MakesEnd = false)
{
    /// <summary>Makes relationships: <c>$links</c> holds places in <c>$froms</c> and in <c>$tos</c>, and properties. What leads to no node is left out.</summary>
    public string Creation { get; } = $$"""
        UNWIND $froms AS from
        OPTIONAL MATCH (f:{{From.Label}} {{{From.Key}}: from})
        WITH collect([f]) AS froms
        UNWIND $tos AS to
        {{(MakesEnd ? "MERGE" : "OPTIONAL MATCH")}} (t:{{To.Label}} {{{To.Key}}: to})
        WITH froms, collect([t]) AS tos
        UNWIND $links AS link
        WITH froms[link[0]][0] AS f, tos[link[1]][0] AS t, link[2] AS properties
        WHERE f IS NOT NULL AND t IS NOT NULL
        CREATE (f)-[r:{{Type}}]->(t)
        SET r = properties
        """;

    /// <summary>Removes relationships: <c>$rows</c> holds maps of <c>from</c> and <c>to</c>.</summary>
    public string Removal { get; } = $$"""
        UNWIND $rows AS row
        MATCH (:{{From.Label}} {{{From.Key}}: row.from})-[r:{{Type}}]->(:{{To.Label}} {{{To.Key}}: row.to})
        DELETE r
        """;
}
