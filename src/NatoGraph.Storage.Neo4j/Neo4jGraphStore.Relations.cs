using System.Collections.Immutable;
using NatoGraph.Domain.Entities;
using NatoGraph.Domain.Projection;
using NatoGraph.Domain.Resolution;
using NatoGraph.Storage.Documents;
using NatoGraph.Storage.Neo4j.Reading;
using NatoGraph.Storage.Reading;
using Neo4j.Driver;

namespace NatoGraph.Storage.Neo4j;

/// <content>What belongs to things, for many of them in one call.</content>
public sealed partial class Neo4jGraphStore
{

    /// <inheritdoc/>
    public Task<IReadOnlyDictionary<NodeId, ImmutableArray<Tenure>>> GetTenuresOfPeopleAsync(IReadOnlyList<NodeId> people, CancellationToken cancellationToken) => GroupsAsync(
        $"{Owners} MATCH (:Person {{id: id}})-[:HELD]->(f:Tenure) RETURN k, f.document ORDER BY f.startFirst IS NULL, f.startFirst, f.id",
        people,
        row => documents.Read(row[1].As<string>(), Json.Types.Tenure),
        cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyDictionary<NodeId, ImmutableArray<Candidacy>>> GetCandidaciesOfPeopleAsync(IReadOnlyList<NodeId> people, CancellationToken cancellationToken) => GroupsAsync(
        $"{Owners} MATCH (:Person {{id: id}})-[:STOOD]->(f:Candidacy) RETURN k, f.document ORDER BY f.id",
        people,
        row => documents.Read(row[1].As<string>(), Json.Types.Candidacy),
        cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyDictionary<NodeId, ImmutableArray<Membership>>> GetMembershipsOfOrganisationsAsync(IReadOnlyList<NodeId> organisations, CancellationToken cancellationToken) => GroupsAsync(
        $"{Owners} MATCH (:Organisation {{id: id}})-[:MEMBER|IN_BODY]-(f:Membership) RETURN k, f.document ORDER BY f.id",
        organisations,
        row => documents.Read(row[1].As<string>(), Json.Types.Membership),
        cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyDictionary<NodeId, ImmutableArray<NodeId>>> GetEventsOfEntitiesAsync(IReadOnlyList<NodeId> entities, CancellationToken cancellationToken) => GroupsAsync(
        $"{Owners} MATCH (:Entity {{id: id}})-[:TOOK_PART_IN]->(f:Event) RETURN k, f.id ORDER BY f.dayKey",
        entities,
        row => NodeId.Parse(row[1].As<string>()),
        cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyDictionary<NodeId, ImmutableArray<NodeId>>> GetPostsOfOrganisationsAsync(IReadOnlyList<NodeId> organisations, CancellationToken cancellationToken) => GroupsAsync(
        $"{Owners} MATCH (:Organisation {{id: id}})<-[:IN]-(p:Post) RETURN k, p.id ORDER BY p.nameKey",
        organisations,
        row => NodeId.Parse(row[1].As<string>()),
        cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyDictionary<NodeId, ImmutableArray<FactReference>>> GetFactsOfClaimsAsync(IReadOnlyList<NodeId> claims, CancellationToken cancellationToken) => GroupsAsync(
        "UNWIND $ids AS k MATCH (:Claim {id: k})-[s:SUPPORTS|DISPUTES]->(f:Fact) RETURN k, f.id, type(s) ORDER BY f.id, type(s)",
        claims,
        row => new FactReference(NodeId.Parse(row[1].As<string>()), row[2].As<string>() == "SUPPORTS" ? Stance.For : Stance.Against),
        cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyDictionary<NodeId, ImmutableArray<Contradiction>>> GetContradictionsOfAsync(IReadOnlyList<NodeId> entitiesOrClaims, CancellationToken cancellationToken) => GroupsAsync(
        $$"""
        {{Owners}}
        CALL (id) {
            MATCH (:Entity {id: id})<-[:CONCERNS]-(x:Contradiction) RETURN x
            UNION
            MATCH (:Fact {id: id})<-[:CONCERNS]-(x:Contradiction) RETURN x
            UNION
            MATCH (:Claim {id: id})<-[:CITES]-(x:Contradiction) RETURN x
        }
        RETURN k, x.document ORDER BY x.id
        """,
        entitiesOrClaims,
        row => documents.Read(row[1].As<string>(), Json.Types.Contradiction),
        cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyDictionary<NodeId, ImmutableArray<ResolvedClaim>>> GetClaimsOfPostsAsync(IReadOnlyList<NodeId> posts, CancellationToken cancellationToken) => GroupsAsync(
        $"{Owners} MATCH (:Unit {{key: replace(id, 'post/', 'Post/')}})<-[:FEEDS]-(c:Claim) RETURN k, {ClaimRow.Columns} ORDER BY c.id",
        posts,
        row => ClaimRow.Resolved(row, documents, 1),
        cancellationToken);

    /// <inheritdoc/>
    public async Task<IReadOnlyDictionary<NodeId, ImmutableArray<Neighbour>>> GetNeighboursAsync(IReadOnlyList<NodeId> entities, CancellationToken cancellationToken)
    {
        const string cypher = $$"""
            {{Owners}}
            MATCH (e:Entity {id: id})-[:HELD|OF|TOOK_PART_IN|MEMBER|IN_BODY]-(f:Fact)-[:HELD|OF|TOOK_PART_IN|MEMBER|IN_BODY]-(other:Entity)
            WHERE other <> e
            RETURN DISTINCT k, other.id, f.id
            """;
        var rows = await connection.QueryAsync(
            cypher,
            row => (Owner: NodeId.Parse(row[0].As<string>()), Other: NodeId.Parse(row[1].As<string>()), Fact: NodeId.Parse(row[2].As<string>())),
            cancellationToken,
            ("ids", Texts(entities))).ConfigureAwait(false);
        var shared = rows.ToLookup(row => row.Owner);
        return entities.Distinct().ToDictionary(id => id, id => Neighbours(shared[id].Select(row => (row.Other, row.Fact))));
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyDictionary<NodeId, Succession>> GetSuccessionsAsync(IReadOnlyList<NodeId> posts, CancellationToken cancellationToken)
    {
        var rows = await connection.QueryAsync(SuccessionRow.Cypher(Owners), row => SuccessionRow.Read(row, documents), cancellationToken, ("ids", Texts(posts))).ConfigureAwait(false);
        return rows.ToDictionary();
    }

    private static ImmutableArray<Neighbour> Neighbours(IEnumerable<(NodeId Other, NodeId Fact)> shared) =>
    [
        .. shared.GroupBy(row => row.Other, row => row.Fact)
            .Select(group => new Neighbour(group.Key, [.. group.Order()]))
            .OrderByDescending(neighbour => neighbour.Facts.Length)
            .ThenBy(neighbour => neighbour.Entity),
    ];
}
