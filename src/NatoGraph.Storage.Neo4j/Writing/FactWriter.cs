using NatoGraph.Domain.Entities;
using NatoGraph.Domain.Projection;
using NatoGraph.Storage.Neo4j.Connections;
using Neo4j.Driver;

namespace NatoGraph.Storage.Neo4j.Writing;

/// <summary>Writes facts as nodes, and their relationships to entities, places, claims and each other. What stays as it is is left alone.</summary>
internal sealed class FactWriter(CypherRunner runner)
{
    private const string Times = """
        SET f += row.properties, f.startFirst = date(row.startFirst), f.startLast = date(row.startLast),
            f.endFirst = date(row.endFirst), f.endLast = date(row.endLast), f.spanLast = date(row.spanLast)
        RETURN f.id, f.unit = row.unit
        """;

    private const string Merge = "UNWIND $rows AS row MERGE (f:Fact {id: row.id}) ON CREATE SET f.unit = row.unit";

    // Labels and types can't be parameters. A name for each id sought keeps the planner from pairing what it finds.
    private static readonly Dictionary<NodeKind, string> Nodes = new()
    {
        [NodeKind.Tenure] = $"{Merge} SET f:Tenure {Times}",
        [NodeKind.Candidacy] = $"{Merge} SET f:Candidacy {Times}",
        [NodeKind.Membership] = $"{Merge} SET f:Membership {Times}",
        [NodeKind.Event] = $"{Merge} SET f:Event {Times}",
    };

    private static readonly Dictionary<NodeKind, string> Parties = new()
    {
        [NodeKind.Tenure] = """
            UNWIND $rows AS row
            MATCH (f:Fact {id: row.id})
            WITH row, f, row.parties[0] AS one
            MATCH (a:Entity {id: one})
            WITH f, a, row.parties[1] AS other
            MATCH (b:Entity {id: other})
            CREATE (a)-[:HELD]->(f)-[:OF]->(b)
            """,
        [NodeKind.Candidacy] = """
            UNWIND $rows AS row
            MATCH (f:Fact {id: row.id})
            WITH row, f, row.parties[0] AS one
            MATCH (a:Entity {id: one})
            WITH f, a, row.parties[1] AS other
            MATCH (b:Entity {id: other})
            CREATE (a)-[:STOOD]->(f)-[:FOR_POST]->(b)
            """,
        [NodeKind.Membership] = """
            UNWIND $rows AS row
            MATCH (f:Fact {id: row.id})
            WITH row, f, row.parties[0] AS one
            MATCH (a:Entity {id: one})
            WITH f, a, row.parties[1] AS other
            MATCH (b:Entity {id: other})
            CREATE (a)-[:MEMBER]->(f)-[:IN_BODY]->(b)
            """,
        [NodeKind.Event] = """
            UNWIND $rows AS row
            MATCH (f:Fact {id: row.id})
            UNWIND row.parties AS party
            MATCH (a:Entity {id: party})
            CREATE (a)-[:TOOK_PART_IN]->(f)
            """,
    };

    private const string LeaveParties = """
        UNWIND $rows AS row
        MATCH (f:Fact {id: row.id})-[r:HELD|OF|STOOD|FOR_POST|MEMBER|IN_BODY|TOOK_PART_IN]-()
        DELETE r
        """;

    private const string MemberOf = """
        UNWIND $rows AS row
        MATCH (a:Entity {id: row.parties[0]})
        CALL (a, row) { MATCH (a)-[old:MEMBER_OF {fact: row.id}]->() DELETE old }
        MATCH (b:Entity {id: row.parties[1]})
        CREATE (a)-[:MEMBER_OF {fact: row.id, from: row.from, until: row.until, status: row.status, since: date(row.startFirst), to: date(row.endLast)}]->(b)
        """;

    private const string LeavePlace = "UNWIND $rows AS row MATCH (:Fact {id: row.id})-[at:AT]->() DELETE at";

    private const string PutPlace = """
        UNWIND $rows AS row
        MATCH (f:Fact {id: row.id})
        MERGE (p:Place {name: row.place})
        CREATE (f)-[:AT]->(p)
        """;

    private const string LeaveSuccessor = "UNWIND $rows AS row MATCH (:Fact {id: row.id})-[next:SUCCEEDED_BY]->() DELETE next";

    private const string PutSuccessor = """
        UNWIND $rows AS row
        MATCH (f:Fact {id: row.id})
        WITH f, row, row.successor AS successor
        MATCH (next:Fact {id: successor})
        CREATE (f)-[:SUCCEEDED_BY {basis: row.basis}]->(next)
        """;

    private const string Support = "UNWIND $rows AS row MATCH (f:Fact {id: row.fact}) WITH f, row.claim AS claim MATCH (c:Claim {id: claim}) CREATE (c)-[:SUPPORTS]->(f)";

    private const string Dispute = "UNWIND $rows AS row MATCH (f:Fact {id: row.fact}) WITH f, row.claim AS claim MATCH (c:Claim {id: claim}) CREATE (c)-[:DISPUTES]->(f)";

    private const string LeaveSupport = "UNWIND $rows AS row MATCH (c:Claim {id: row.claim})-[r:SUPPORTS]->(:Fact {id: row.fact}) DELETE r";

    private const string LeaveDispute = "UNWIND $rows AS row MATCH (c:Claim {id: row.claim})-[r:DISPUTES]->(:Fact {id: row.fact}) DELETE r";

    public async Task PutAsync(List<FactChange> facts)
    {
        var rows = facts.ToDictionary(fact => fact.Id, FactProperties.Of, StringComparer.Ordinal);
        await LeaveAsync(facts, rows).ConfigureAwait(false);
        foreach (var group in facts.GroupBy(fact => fact.Kind))
        {
            await PutNodesAsync(Nodes[group.Key], Of(group)).ConfigureAwait(false);
            await runner.ForEachAsync(Parties[group.Key], Of(group.Where(fact => fact.HasOtherParties))).ConfigureAwait(false);
        }

        await runner.ForEachAsync(MemberOf, Of(facts.Where(fact => fact.Kind == NodeKind.Membership))).ConfigureAwait(false);
        await runner.ForEachAsync(PutPlace, Of(facts).FindAll(row => row["place"] is not null)).ConfigureAwait(false);
        await runner.ForEachAsync(PutSuccessor, Of(facts).FindAll(row => row["successor"] is not null)).ConfigureAwait(false);
        await PutEvidenceAsync(facts).ConfigureAwait(false);

        List<Dictionary<string, object?>> Of(IEnumerable<FactChange> some) => some.Select(fact => rows[fact.Id]).ToList();
    }

    private async Task LeaveAsync(List<FactChange> facts, Dictionary<string, Dictionary<string, object?>> rows)
    {
        var known = facts.FindAll(fact => !fact.IsNew);
        await runner.ForEachAsync(LeaveParties, known.FindAll(fact => fact.HasOtherParties).ConvertAll(fact => rows[fact.Id])).ConfigureAwait(false);
        await runner.ForEachAsync(LeavePlace, known.FindAll(fact => fact.Kind == NodeKind.Event).ConvertAll(fact => rows[fact.Id])).ConfigureAwait(false);
        await runner.ForEachAsync(LeaveSuccessor, known.FindAll(fact => fact.Kind == NodeKind.Tenure).ConvertAll(fact => rows[fact.Id])).ConfigureAwait(false);
    }

    private async Task PutNodesAsync(string cypher, List<Dictionary<string, object?>> rows)
    {
        var written = await runner.QueryAsync(cypher, row => (Id: row[0].As<string>(), IsOwn: row[1].As<bool>()), ("rows", rows)).ConfigureAwait(false);
        if (written.Find(row => !row.IsOwn).Id is { } foreign)
        {
            throw new InvalidOperationException($"The fact '{foreign}' comes from two units of projection.");
        }
    }

    private async Task PutEvidenceAsync(List<FactChange> facts)
    {
        await runner.ForEachAsync(LeaveSupport, Rows(fact => fact.GoneEvidence, Stance.For)).ConfigureAwait(false);
        await runner.ForEachAsync(LeaveDispute, Rows(fact => fact.GoneEvidence, Stance.Against)).ConfigureAwait(false);
        await runner.ForEachAsync(Support, Rows(fact => fact.NewEvidence, Stance.For)).ConfigureAwait(false);
        await runner.ForEachAsync(Dispute, Rows(fact => fact.NewEvidence, Stance.Against)).ConfigureAwait(false);

        List<Dictionary<string, object?>> Rows(Func<FactChange, IEnumerable<Evidence>> evidence, Stance stance) =>
        [
            .. from fact in facts
               from part in evidence(fact)
               where part.Stance == stance
               select new Dictionary<string, object?>(StringComparer.Ordinal) { ["fact"] = fact.Id, ["claim"] = part.Claim.ToString() },
        ];
    }
}
