using NatoGraph.Storage.Documents;
using NatoGraph.Storage.Neo4j.Connections;
using NatoGraph.Storage.Rows;
using NatoGraph.Storage.Writing;
using Neo4j.Driver;

namespace NatoGraph.Storage.Neo4j.Writing;

/// <content>Facts and contradictions.</content>
internal sealed partial class Neo4jGraphTransaction
{
    private const string KnownFacts = "UNWIND $rows AS unit MATCH (f:Fact {unit: unit}) RETURN unit, f.id, f.position, f.document";

    private const string KnownContradictions = "UNWIND $rows AS unit MATCH (x:Contradiction {unit: unit}) RETURN unit, x.id, x.document";

    private const string RemoveFacts = """
        UNWIND $rows AS id
        MATCH (f:Fact {id: id})
        CALL (f) { MATCH (f)<-[:MEMBER]-(:Organisation)-[m:MEMBER_OF {fact: f.id}]->() DELETE m }
        WITH f, [(f)-[:AT]->(p:Place) | p.name] AS places
        DETACH DELETE f
        WITH places
        UNWIND places AS place
        RETURN DISTINCT place
        """;

    private const string RemoveContradictions = "UNWIND $rows AS id MATCH (x:Contradiction {id: id}) DETACH DELETE x";

    private const string RemovePlaces = "UNWIND $rows AS name MATCH (p:Place {name: name}) WHERE NOT EXISTS { (p)<-[:AT]-() } DELETE p";

    private const string PutDiagnostics = "UNWIND $rows AS row MERGE (u:Unit {key: row.key}) SET u.diagnostics = row.diagnostics";

    private const string RemoveEmptyUnits = """
        UNWIND $rows AS key
        MATCH (u:Unit {key: key})
        WHERE u.diagnostics IS NULL AND NOT EXISTS { (u)<-[:FEEDS]-() }
        DELETE u
        """;

    /// <inheritdoc/>
    public async Task PutFactsAsync(IReadOnlyCollection<UnitProjection> projections, CancellationToken cancellationToken)
    {
        if (projections.Count == 0)
        {
            return;
        }

        // What goes, goes first: a fact may move from one unit to another.
        var changes = await ChangesAsync(projections).ConfigureAwait(false);
        var places = await RemoveFactsAsync(changes.SelectMany(change => change.GoneFacts).ToList()).ConfigureAwait(false);
        await runner.ForEachAsync(RemoveContradictions, changes.SelectMany(change => change.GoneContradictions).ToList()).ConfigureAwait(false);
        var facts = changes.SelectMany(change => change.Facts.Select(fact => new FactChange(fact.Row, fact.Before, change.Unit))).ToList();
        await new FactWriter(runner).PutAsync(facts).ConfigureAwait(false);
        var contradictions = changes.SelectMany(change => change.Contradictions.Select(row => (row.Value, row.Document, change.Unit))).ToList();
        await new ContradictionWriter(runner).PutAsync(contradictions).ConfigureAwait(false);
        await runner.ForEachAsync(RemovePlaces, facts.Select(fact => fact.PlaceBefore).OfType<string>().Union(places, StringComparer.Ordinal).ToList()).ConfigureAwait(false);
        await PutUnitsAsync(projections).ConfigureAwait(false);
    }

    private async Task<List<UnitChange>> ChangesAsync(IReadOnlyCollection<UnitProjection> projections)
    {
        var units = ("rows", (object?)projections.Select(projection => UnitKey.Of(projection.Unit)).ToList());
        var facts = (await runner.QueryAsync(
            KnownFacts,
            row => (Unit: row[0].As<string>(), Fact: KeyValuePair.Create(row[1].As<string>(), (row[2].As<int>(), row[3].As<string?>()))),
            units).ConfigureAwait(false)).ToLookup(row => row.Unit, row => row.Fact);
        var contradictions = (await runner.QueryAsync(
            KnownContradictions,
            row => (Unit: row[0].As<string>(), Contradiction: KeyValuePair.Create(row[1].As<string>(), row[2].As<string>())),
            units).ConfigureAwait(false)).ToLookup(row => row.Unit, row => row.Contradiction);
        return
        [
            .. from projection in projections
               let unit = UnitKey.Of(projection.Unit)
               select UnitChange.Of(
                   unit,
                   projection.Facts,
                   facts[unit].ToDictionary(StringComparer.Ordinal),
                   contradictions[unit].ToDictionary(StringComparer.Ordinal)),
        ];
    }

    /// <summary>Removes facts.</summary>
    /// <returns>The places at which they were.</returns>
    private async Task<List<string>> RemoveFactsAsync(List<string> facts) => facts.Count == 0
        ? []
        : await runner.QueryAsync(RemoveFacts, row => row[0].As<string>(), ("rows", facts)).ConfigureAwait(false);

    private async Task PutUnitsAsync(IReadOnlyCollection<UnitProjection> projections)
    {
        await runner.ForEachAsync(PutDiagnostics, projections.Select(DiagnosticsRow).ToList()).ConfigureAwait(false);
        var bare = projections.Where(projection => projection.Facts.Diagnostics.IsEmpty).Select(projection => UnitKey.Of(projection.Unit));
        await runner.ForEachAsync(RemoveEmptyUnits, bare.ToList()).ConfigureAwait(false);
    }

    private static Dictionary<string, object?> DiagnosticsRow(UnitProjection projection) => CypherRow.Of(
        ("key", UnitKey.Of(projection.Unit)),
        ("diagnostics", projection.Facts.Diagnostics.IsEmpty ? null : Json.Of(projection.Facts.Diagnostics, Json.Types.ImmutableArrayDiagnostic)));
}
