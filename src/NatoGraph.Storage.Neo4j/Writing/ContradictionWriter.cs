using NatoGraph.Domain.Entities;
using NatoGraph.Domain.Projection;
using NatoGraph.Storage.Neo4j.Connections;

namespace NatoGraph.Storage.Neo4j.Writing;

/// <summary>Writes contradictions, what they concern and the claims of their readings.</summary>
internal sealed class ContradictionWriter(CypherRunner runner)
{
    private const string Create = """
        UNWIND $rows AS row
        CREATE (x:Contradiction)
        SET x = row.properties
        """;

    private const string Concern = "UNWIND $rows AS row MATCH (x:Contradiction {id: row.id}) WITH x, row.about AS about MATCH (e:Entity {id: about}) CREATE (x)-[:CONCERNS]->(e)";

    private const string ConcernFact = "UNWIND $rows AS row MATCH (x:Contradiction {id: row.id}) WITH x, row.about AS about MATCH (f:Fact {id: about}) CREATE (x)-[:CONCERNS]->(f)";

    private const string Cite = "UNWIND $rows AS row MATCH (x:Contradiction {id: row.id}) WITH x, row.about AS about MATCH (c:Claim {id: about}) CREATE (x)-[:CITES]->(c)";

    public async Task PutAsync(List<(Contradiction Value, string Document, string Unit)> contradictions)
    {
        await runner.ForEachAsync(Create, contradictions.ConvertAll(Properties)).ConfigureAwait(false);
        await runner.ForEachAsync(Concern, Rows(id => id.Kind is NodeKind.Person or NodeKind.Organisation or NodeKind.Post)).ConfigureAwait(false);
        await runner.ForEachAsync(ConcernFact, Rows(id => id.Kind is NodeKind.Tenure or NodeKind.Candidacy or NodeKind.Membership or NodeKind.Event)).ConfigureAwait(false);
        await runner.ForEachAsync(Cite, Rows(id => id.Kind == NodeKind.Claim)).ConfigureAwait(false);

        List<Dictionary<string, object?>> Rows(Func<NodeId, bool> isWanted) =>
        [
            .. from contradiction in contradictions
               from about in contradiction.Value.About.Concat(contradiction.Value.Readings.SelectMany(reading => reading.Claims)).Distinct()
               where isWanted(about)
               select new Dictionary<string, object?>(StringComparer.Ordinal) { ["id"] = contradiction.Value.Id.ToString(), ["about"] = about.ToString() },
        ];
    }

    private static Dictionary<string, object?> Properties((Contradiction Value, string Document, string Unit) row) => new(StringComparer.Ordinal)
    {
        ["properties"] = new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["id"] = row.Value.Id.ToString(),
            ["unit"] = row.Unit,
            ["kind"] = row.Value.Kind.ToString(),
            ["name"] = row.Value.Summary,
            ["reason"] = row.Value.Reason,
            ["document"] = row.Document,
        },
    };
}
