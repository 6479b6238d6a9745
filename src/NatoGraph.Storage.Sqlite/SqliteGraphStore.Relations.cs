using System.Collections.Immutable;
using NatoGraph.Domain.Entities;
using NatoGraph.Domain.Projection;
using NatoGraph.Domain.Resolution;
using NatoGraph.Storage.Documents;
using NatoGraph.Storage.Reading;
using NatoGraph.Storage.Sqlite.Reading;

namespace NatoGraph.Storage.Sqlite;

/// <content>What belongs to things, for many of them in one call.</content>
public sealed partial class SqliteGraphStore
{
    /// <inheritdoc/>
    public Task<IReadOnlyDictionary<NodeId, ImmutableArray<Tenure>>> GetTenuresOfPeopleAsync(IReadOnlyList<NodeId> people, CancellationToken cancellationToken) =>
        GroupsAsync(FactsOf("e.role = 'person' AND f.kind = 'Tenure'", "coalesce(f.start_first, '9999-12-32'), f.id"), people, row => documents.Read(row.Utf8(1), Json.Types.Tenure), cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyDictionary<NodeId, ImmutableArray<Candidacy>>> GetCandidaciesOfPeopleAsync(IReadOnlyList<NodeId> people, CancellationToken cancellationToken) =>
        GroupsAsync(FactsOf("e.role = 'person' AND f.kind = 'Candidacy'", "f.id"), people, row => documents.Read(row.Utf8(1), Json.Types.Candidacy), cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyDictionary<NodeId, ImmutableArray<Membership>>> GetMembershipsOfOrganisationsAsync(IReadOnlyList<NodeId> organisations, CancellationToken cancellationToken) =>
        GroupsAsync(FactsOf("e.role IN ('member', 'organisation') AND f.kind = 'Membership'", "f.id"), organisations, row => documents.Read(row.Utf8(1), Json.Types.Membership), cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyDictionary<NodeId, ImmutableArray<NodeId>>> GetEventsOfEntitiesAsync(IReadOnlyList<NodeId> entities, CancellationToken cancellationToken) =>
        GroupsAsync(FactsOf("e.role = 'participant'", "coalesce(f.start_first, '9999-12-32'), f.id", "f.id"), entities, row => row.Id(1), cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyDictionary<NodeId, ImmutableArray<NodeId>>> GetPostsOfOrganisationsAsync(IReadOnlyList<NodeId> organisations, CancellationToken cancellationToken) => GroupsAsync(
        $"SELECT k.value, p.id FROM {Owners} CROSS JOIN entity AS p ON p.organisation = coalesce(r.entity, k.value) ORDER BY p.sort_name, p.id",
        organisations,
        row => row.Id(1),
        cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyDictionary<NodeId, ImmutableArray<FactReference>>> GetFactsOfClaimsAsync(IReadOnlyList<NodeId> claims, CancellationToken cancellationToken) => GroupsAsync(
        "SELECT k.value, f.fact, f.stance FROM json_each(@ids) AS k CROSS JOIN fact_claim AS f ON f.claim = k.value ORDER BY f.fact, f.stance",
        claims,
        row => new FactReference(row.Id(1), Enum.Parse<Stance>(row.GetString(2))),
        cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyDictionary<NodeId, ImmutableArray<Contradiction>>> GetContradictionsOfAsync(IReadOnlyList<NodeId> entitiesOrClaims, CancellationToken cancellationToken) => GroupsAsync(
        $"""
        SELECT k.value, x.document FROM {Owners}
        CROSS JOIN contradiction_about AS b ON b.about = coalesce(r.entity, k.value)
        CROSS JOIN contradiction AS x ON x.id = b.contradiction
        ORDER BY x.id
        """,
        entitiesOrClaims,
        row => documents.Read(row.Utf8(1), Json.Types.Contradiction),
        cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyDictionary<NodeId, ImmutableArray<ResolvedClaim>>> GetClaimsOfPostsAsync(IReadOnlyList<NodeId> posts, CancellationToken cancellationToken) => GroupsAsync(
        $"""
        SELECT k.value, {ClaimRow.Columns} FROM {Owners}
        CROSS JOIN claim_unit AS u ON u.unit = replace(coalesce(r.entity, k.value), 'post/', 'Post/')
        CROSS JOIN claim AS c ON c.sequence = u.claim
        ORDER BY c.id
        """,
        posts,
        row => ClaimRow.Resolved(row, documents, 1),
        cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyDictionary<NodeId, ImmutableArray<Neighbour>>> GetNeighboursAsync(IReadOnlyList<NodeId> entities, CancellationToken cancellationToken)
    {
        const string sql = $"""
            SELECT DISTINCT k.value, other.entity, other.fact FROM {Owners}
            CROSS JOIN fact_entity AS own ON own.entity = coalesce(r.entity, k.value)
            CROSS JOIN fact_entity AS other ON other.fact = own.fact AND other.entity <> own.entity
            WHERE own.fact NOT LIKE 'candidacy/%'
            ORDER BY other.fact
            """;
        return sessions.QueryAsync<IReadOnlyDictionary<NodeId, ImmutableArray<Neighbour>>>(
            session =>
            {
                var shared = session.Query(sql, row => (Owner: row.Id(0), Other: row.Id(1), Fact: row.Id(2)), ("@ids", Json.Keys(entities)))
                    .ToLookup(row => row.Owner);
                return entities.Distinct().ToDictionary(id => id, id => Neighbours(shared[id].Select(row => (row.Other, row.Fact))));
            },
            cancellationToken);
    }

    /// <inheritdoc/>
    public Task<IReadOnlyDictionary<NodeId, Succession>> GetSuccessionsAsync(IReadOnlyList<NodeId> posts, CancellationToken cancellationToken) =>
        sessions.ReadAsync<IReadOnlyDictionary<NodeId, Succession>>(session => new SuccessionReader(session, documents, posts).Read(), cancellationToken);

    private static string FactsOf(string condition, string order, string column = "f.document") => $"""
        SELECT k.value, {column} FROM {Owners}
        CROSS JOIN fact_entity AS e ON e.entity = coalesce(r.entity, k.value)
        CROSS JOIN fact AS f ON f.id = e.fact
        WHERE {condition}
        ORDER BY {order}
        """;

    private static ImmutableArray<Neighbour> Neighbours(IEnumerable<(NodeId Other, NodeId Fact)> shared) =>
    [
        .. shared.GroupBy(row => row.Other, row => row.Fact)
            .Select(group => new Neighbour(group.Key, [.. group.Order()]))
            .OrderByDescending(neighbour => neighbour.Facts.Length)
            .ThenBy(neighbour => neighbour.Entity),
    ];
}
