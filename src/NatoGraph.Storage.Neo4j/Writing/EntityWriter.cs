using NatoGraph.Domain.Entities;
using NatoGraph.Storage.Documents;
using NatoGraph.Storage.Neo4j.Connections;
using NatoGraph.Storage.Rows;
using Neo4j.Driver;

namespace NatoGraph.Storage.Neo4j.Writing;

/// <summary>Writes people, organisations and posts.</summary>
internal sealed class EntityWriter(CypherRunner runner)
{
    private const string PutPeople = $"{MergeEntity} SET e:Person, e += row.properties";

    private const string PutOrganisations = $"{MergeEntity} SET e:Organisation, e += row.properties";

    private const string PutPosts = $$"""
        {{MergeEntity}} SET e:Post, e += row.properties
        WITH e, row
        CALL (e) { MATCH (e)-[old:IN]->() DELETE old }
        MATCH (o:Entity {id: row.properties.organisation})
        CREATE (e)-[:IN]->(o)
        """;

    private const string MergeEntity = """
        UNWIND $rows AS row
        MERGE (e:Entity {id: row.id})
        ON CREATE SET e.claimCount = 0, e.claimsKey = '0000000000\n' + row.id
        """;

    // A post is found by the names of its organisation too, and so is written anew when these change.
    private const string PostsToIndex = """
        UNWIND $rows AS id
        CALL (id) {
            MATCH (p:Post {id: id}) RETURN p
            UNION
            MATCH (:Organisation {id: id})<-[:IN]-(p:Post) RETURN p
        }
        WITH DISTINCT p
        MATCH (p)-[:IN]->(o:Entity)
        RETURN p.document, o.document
        """;

    /// <summary>Writes entities and what they are found by.</summary>
    public async Task PutAsync(List<EntityRow> rows)
    {
        await runner.ForEachAsync(PutOrganisations, RowsOf(rows, NodeKind.Organisation)).ConfigureAwait(false);
        await runner.ForEachAsync(PutPeople, RowsOf(rows, NodeKind.Person)).ConfigureAwait(false);
        await runner.ForEachAsync(PutPosts, RowsOf(rows, NodeKind.Post)).ConfigureAwait(false);
        var touched = rows.Where(row => row.Id.Kind != NodeKind.Person).Select(row => row.Id.ToString()).ToList();
        if (touched.Count == 0)
        {
            return;
        }

        var posts = await runner.QueryAsync(
            PostsToIndex,
            row => SearchEntry.Of(Json.Read(row[0].As<string>(), Json.Types.Post), Json.Read(row[1].As<string>(), Json.Types.Organisation)),
            ("rows", touched)).ConfigureAwait(false);
        await runner.ForEachAsync(
            "UNWIND $rows AS row MATCH (e:Entity {id: row.id}) SET e += row.properties",
            posts.ConvertAll(entry => CypherRow.Of(("id", entry.Id.ToString()), ("properties", SearchProperties.Of(entry))))).ConfigureAwait(false);
    }

    // Posts are indexed afterwards, with the names of their organisations.
    private static List<Dictionary<string, object?>> RowsOf(IEnumerable<EntityRow> rows, NodeKind kind) =>
        rows.Where(row => row.Id.Kind == kind).Select(row => CypherRow.Of(("id", row.Id.ToString()), ("properties", EntityProperties.Of(row)))).ToList();
}
