using NatoGraph.Domain.Entities;
using NatoGraph.Domain.Projection;
using NatoGraph.Storage.Neo4j.Connections;
using Neo4j.Driver;

namespace NatoGraph.Storage.Neo4j.Writing;

/// <summary>Writes facts as nodes, and their relationships to entities, places, claims and each other. What stays as it is is left alone.</summary>
internal sealed class FactWriter(CypherRunner runner)
{
    // Labels can't be parameters: a statement for each.
    private static readonly Dictionary<NodeKind, string> Nodes = new[] { NodeKind.Tenure, NodeKind.Candidacy, NodeKind.Membership, NodeKind.Event }.ToDictionary(kind => kind, Node);

    private const string LeaveParties = """
        UNWIND $rows AS id
        MATCH (f:Fact {id: id})-[r:HELD|OF|STOOD|FOR_POST|MEMBER|IN_BODY|TOOK_PART_IN]-()
        DELETE r
        """;

    private const string LeaveBodies = "UNWIND $rows AS id MATCH (:Fact {id: id})<-[:MEMBER]-(:Entity)-[old:MEMBER_OF {fact: id}]->() DELETE old";

    private const string LeavePlacesAndSuccessors = "UNWIND $rows AS id MATCH (:Fact {id: id})-[r:AT|SUCCEEDED_BY]->() DELETE r";

    private readonly LinkWriter links = new(runner);

    public async Task PutAsync(IReadOnlyCollection<FactChange> facts)
    {
        await LeaveAsync([.. facts.Where(fact => !fact.IsNew)]).ConfigureAwait(false);
        foreach (var group in facts.GroupBy(fact => fact.Kind))
        {
            await PutNodesAsync(Nodes[group.Key], group.Select(FactProperties.Of).ToList()).ConfigureAwait(false);
        }

        await PutPartiesAsync([.. facts.Where(fact => fact.HasOtherParties)]).ConfigureAwait(false);
        await links.PutAsync(Links.MemberOf, facts.Where(fact => fact.Kind == NodeKind.Membership).Select(Body)).ConfigureAwait(false);
        await links.PutAsync(Links.At, facts.Where(fact => fact.Place is not null).Select(fact => (fact.Id, fact.Place!))).ConfigureAwait(false);
        await links.PutAsync(Links.SucceededBy, facts.Where(fact => fact.Successor is not null).Select(Successor)).ConfigureAwait(false);
        await PutEvidenceAsync(facts).ConfigureAwait(false);
    }

    private async Task LeaveAsync(List<FactChange> known)
    {
        await runner.ForEachAsync(LeaveBodies, known.FindAll(fact => fact.Kind == NodeKind.Membership).ConvertAll(fact => fact.Id)).ConfigureAwait(false);
        await runner.ForEachAsync(LeaveParties, known.FindAll(fact => fact.HasOtherParties).ConvertAll(fact => fact.Id)).ConfigureAwait(false);
        await runner.ForEachAsync(LeavePlacesAndSuccessors, known.FindAll(fact => fact.Kind is NodeKind.Event or NodeKind.Tenure).ConvertAll(fact => fact.Id)).ConfigureAwait(false);
    }

    private async Task PutNodesAsync(string cypher, List<Dictionary<string, object?>> rows)
    {
        var foreign = await runner.QueryAsync(cypher, row => row[0].As<string>(), ("rows", rows)).ConfigureAwait(false);
        if (foreign.Count > 0)
        {
            throw new InvalidOperationException($"The fact '{foreign[0]}' comes from two units of projection.");
        }
    }

    private async Task PutPartiesAsync(List<FactChange> facts)
    {
        var parties = facts.SelectMany(fact => fact.Row.Entities.Select(part => (Key: (fact.Kind, part.Role), Fact: fact.Id, Entity: part.Entity.ToString()))).ToLookup(part => part.Key);
        foreach (var role in parties)
        {
            await (Links.ToFacts.TryGetValue(role.Key, out var link)
                ? links.PutAsync(link, role.Select(part => (part.Entity, part.Fact)))
                : links.PutAsync(Links.FromFacts[role.Key], role.Select(part => (part.Fact, part.Entity)))).ConfigureAwait(false);
        }
    }

    private async Task PutEvidenceAsync(IReadOnlyCollection<FactChange> facts)
    {
        foreach (var (stance, link) in new[] { (Stance.For, Links.Supports), (Stance.Against, Links.Disputes) })
        {
            await links.RemoveAsync(link, Ends(fact => fact.GoneEvidence, stance)).ConfigureAwait(false);
            await links.PutAsync(link, Ends(fact => fact.NewEvidence, stance)).ConfigureAwait(false);
        }

        IEnumerable<(string Claim, string Fact)> Ends(Func<FactChange, IEnumerable<Evidence>> evidence, Stance stance) =>
            from fact in facts
            from part in evidence(fact)
            where part.Stance == stance
            select (part.Claim.ToString(), fact.Id);
    }

    private static (string From, string To, Dictionary<string, object?> Properties) Body(FactChange fact) =>
        (fact.Row.Entities[0].Entity.ToString(), fact.Row.Entities[1].Entity.ToString(), FactProperties.OfMembership(fact));

    private static (string From, string To, Dictionary<string, object?> Properties) Successor(FactChange fact) =>
        (fact.Id, fact.Successor!.Tenure.ToString(), CypherRow.Of(("basis", fact.Successor.Basis.ToString())));

    private static string Node(NodeKind kind) => $$"""
        UNWIND $rows AS row
        MERGE (f:Fact {id: row.id})
        ON CREATE SET f.unit = row.unit
        SET f:{{kind}}, f += row.properties
        WITH f, row
        WHERE f.unit <> row.unit
        RETURN f.id
        """;
}
