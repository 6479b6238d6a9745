using NatoGraph.Domain.Entities;
using NatoGraph.Storage.Documents;
using NatoGraph.Storage.Reading;
using NatoGraph.Storage.Sqlite.Reading;

namespace NatoGraph.Storage.Sqlite;

/// <content>Claims of many owners, a page for each.</content>
public sealed partial class SqliteGraphStore
{
    private const string OwnedClaims = $"""
        (
            SELECT k.value AS owner, e.claim AS claim FROM {Owners} CROSS JOIN claim_entity AS e ON e.entity = coalesce(r.entity, k.value)
            UNION ALL
            SELECT k.value, a.sequence FROM json_each(@ids) AS k CROSS JOIN claim AS a ON a.article = k.value
        ) AS w CROSS JOIN claim AS c ON c.sequence = w.claim
        """;

    /// <inheritdoc/>
    public Task<IReadOnlyDictionary<NodeId, Page<NodeId>>> GetClaimsOfAsync(IReadOnlyList<NodeId> owners, ClaimFilter filter, Order order, PageRequest page, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var asked = owners.Distinct().ToList();
        var query = ClaimList.Of(new ListQuery("claimsOf", OwnedClaims, "c.id").Bind("@ids", Json.Keys(asked)), filter, order);
        return sessions.ReadAsync<IReadOnlyDictionary<NodeId, Page<NodeId>>>(
            session =>
            {
                var edges = query.ReadGroups(session, page, "w.owner", out var keyset);
                var totals = page.CountTotal ? query.CountGroups(session, "w.owner") : null;
                return asked.ToDictionary(owner => owner, owner => keyset.Page(edges[owner], totals?.GetValueOrDefault(owner)));
            },
            cancellationToken);
    }
}
