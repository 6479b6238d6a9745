using System.Collections.Immutable;
using NatoGraph.Domain.Entities;
using NatoGraph.Domain.Resolution;
using NatoGraph.Storage.Neo4j.Connections;
using NatoGraph.Storage.Rows;
using Neo4j.Driver;

namespace NatoGraph.Storage.Neo4j.Writing;

/// <content>Entities and old ids.</content>
internal sealed partial class Neo4jGraphTransaction
{
    private const string KnownEntities = "UNWIND $rows AS id MATCH (e:Entity {id: id}) RETURN e.id, e.document, e.organisation";

    private const string RemoveUnused = """
        UNWIND $rows AS id
        MATCH (e:Entity {id: id})
        WHERE NOT EXISTS { MATCH (f:Form {entity: id}) } AND NOT EXISTS { (e)<-[:IN]-(:Post) }
        WITH e, e.id AS gone, e.organisation AS organisation
        DETACH DELETE e
        RETURN gone, organisation
        """;

    /// <inheritdoc/>
    public async Task<ImmutableArray<string>> PutEntitiesAsync(ResolvedEntities entities, ImmutableArray<NodeId> orphans, CancellationToken cancellationToken)
    {
        var (reassigned, left) = await AssignAsync(entities.Assignments).ConfigureAwait(false);
        var rows = EntityRow.Of(entities).ToList();
        var known = (await runner.QueryAsync(
            KnownEntities,
            row => (Id: row[0].As<string>(), Document: row[1].As<string>(), Organisation: row[2].As<string?>()),
            ("rows", Texts(rows.Select(row => row.Id)))).ConfigureAwait(false)).ToDictionary(row => row.Id, StringComparer.Ordinal);
        await new EntityWriter(runner).PutAsync(rows.FindAll(row => known.GetValueOrDefault(row.Id.ToString()).Document != row.Document)).ConfigureAwait(false);
        var leftByPosts = known.Values.Select(row => row.Organisation).OfType<string>().Select(NodeId.Parse);
        var gone = await RemoveOrphansAsync([.. left, .. orphans, .. leftByPosts]).ConfigureAwait(false);
        await PutRedirectsAsync(entities.Redirects, rows.Select(row => row.Id).Concat(gone)).ConfigureAwait(false);
        return [.. reassigned];
    }

    private async Task<(List<string> Forms, HashSet<NodeId> Left)> AssignAsync(ImmutableArray<Assignment> assignments)
    {
        var before = (await runner.QueryAsync(
            "UNWIND $rows AS id MATCH (f:Form {id: id}) RETURN f.id, f.entity",
            row => KeyValuePair.Create(row[0].As<string>(), row[1].As<string?>()),
            ("rows", assignments.Select(assignment => assignment.Form).ToList())).ConfigureAwait(false)).ToDictionary(StringComparer.Ordinal);
        var changed = assignments.Where(assignment => before[assignment.Form] != assignment.Entity.ToString()).ToList();
        await runner.ForEachAsync(
            "UNWIND $rows AS row MATCH (f:Form {id: row.form}) SET f.entity = row.entity, f.unresolved = null",
            changed.ConvertAll(assignment => CypherRow.Of(("form", assignment.Form), ("entity", assignment.Entity.ToString())))).ConfigureAwait(false);
        return (changed.ConvertAll(assignment => assignment.Form), [.. changed.Select(assignment => before[assignment.Form]).OfType<string>().Select(NodeId.Parse)]);
    }

    private async Task PutRedirectsAsync(ImmutableSortedDictionary<NodeId, NodeId> redirects, IEnumerable<NodeId> targets)
    {
        var known = (await runner.QueryAsync(
            "UNWIND $rows AS id MATCH (r:FormerId {entity: id}) RETURN r.id, r.entity",
            row => KeyValuePair.Create(NodeId.Parse(row[0].As<string>()), NodeId.Parse(row[1].As<string>())),
            ("rows", Texts(targets.Distinct()))).ConfigureAwait(false)).ToDictionary();
        await runner.ForEachAsync(
            "UNWIND $rows AS id MATCH (r:FormerId {id: id}) DELETE r",
            Texts(known.Except(redirects).Select(pair => pair.Key))).ConfigureAwait(false);
        await runner.ForEachAsync(
            "UNWIND $rows AS row MERGE (r:FormerId {id: row.id}) SET r.entity = row.entity, r.name = row.id",
            redirects.Except(known).Select(pair => CypherRow.Of(("id", pair.Key.ToString()), ("entity", pair.Value.ToString()))).ToList()).ConfigureAwait(false);
    }

    // An organisation may be there for the sake of a post alone, and goes with the last one.
    private async Task<List<NodeId>> RemoveOrphansAsync(IReadOnlyCollection<NodeId> candidates)
    {
        var others = await RemoveAsync(candidates.Where(id => id.Kind != NodeKind.Organisation)).ConfigureAwait(false);
        var organisations = others.Select(row => row.Organisation).OfType<NodeId>().Concat(candidates.Where(id => id.Kind == NodeKind.Organisation));
        var bodies = await RemoveAsync(organisations).ConfigureAwait(false);
        return [.. others.Concat(bodies).Select(row => row.Gone)];
    }

    private async Task<List<(NodeId Gone, NodeId? Organisation)>> RemoveAsync(IEnumerable<NodeId> candidates)
    {
        var ids = Texts(candidates.Distinct());
        return ids.Count == 0 ? [] : await runner.QueryAsync(
            RemoveUnused,
            row => (NodeId.Parse(row[0].As<string>()), row[1] is null ? (NodeId?)null : NodeId.Parse(row[1].As<string>())),
            ("rows", ids)).ConfigureAwait(false);
    }
}
