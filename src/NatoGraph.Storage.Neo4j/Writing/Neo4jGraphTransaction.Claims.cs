using System.Collections.Immutable;
using NatoGraph.Domain.Entities;
using NatoGraph.Domain.Projection;
using NatoGraph.Domain.Resolution;
using NatoGraph.Storage.Neo4j.Connections;
using NatoGraph.Storage.Neo4j.Reading;
using NatoGraph.Storage.Rows;
using NatoGraph.Storage.Writing;
using Neo4j.Driver;

namespace NatoGraph.Storage.Neo4j.Writing;

/// <content>Which entities claims speak of and which units they feed.</content>
internal sealed partial class Neo4jGraphTransaction
{
    private const string EntitiesOfArticles = """
        UNWIND $rows AS article
        MATCH (:Article {id: article})-[m:NAMES]->(f:Form)
        WHERE f.entity IS NOT NULL
        RETURN article, m.key, f.entity
        """;

    private const string Resolutions = """
        UNWIND $rows AS id
        MATCH (c:Claim {id: id})
        RETURN id, c.subject, c.object, c.post, c.participants, c.attributedTo,
            [(c)-[:ABOUT]->(e:Entity) | e.id], [(c)-[:FEEDS]->(u:Unit) | u.key]
        """;

    private const string ResolveClaims = "UNWIND $rows AS row MATCH (c:Claim {id: row.id}) SET c += row.properties";

    private const string UnlinkClaims = """
        UNWIND $rows AS id
        MATCH (c:Claim {id: id})-[r:ABOUT|FEEDS|ATTRIBUTED_TO]->()
        DELETE r
        """;

    /// <inheritdoc/>
    public async Task<ImmutableArray<ArticleClaims>> GetClaimsOfArticlesAsync(IReadOnlyCollection<NodeId> articles, CancellationToken cancellationToken)
    {
        var claims = await ClaimsOfAsync(articles).ConfigureAwait(false);
        var rows = await runner.QueryAsync(
            EntitiesOfArticles,
            row => (Article: NodeId.Parse(row[0].As<string>()), Entity: KeyValuePair.Create(row[1].As<string>(), NodeId.Parse(row[2].As<string>()))),
            ("rows", Texts(articles))).ConfigureAwait(false);
        var entities = rows.ToLookup(row => row.Article, row => row.Entity);
        return [.. claims.Select(group => new ArticleClaims(group.Key, [.. group], entities[group.Key].ToImmutableDictionary(StringComparer.Ordinal)))];
    }

    /// <inheritdoc/>
    public async Task<ImmutableArray<ProjectionUnit>> PutClaimsAsync(IReadOnlyCollection<FeedingClaim> claims, CancellationToken cancellationToken)
    {
        if (claims.Count == 0)
        {
            return [];
        }

        var before = (await runner.QueryAsync(Resolutions, ClaimResolutionState.Read, ("rows", Texts(claims.Select(claim => claim.Claim.Claim.Id)))).ConfigureAwait(false))
            .ToDictionary(state => state.Id, StringComparer.Ordinal);
        var changed = claims.Select(ClaimResolutionState.Of).Where(after => !after.Says(before[after.Id])).ToList();
        await WriteAsync(changed, changed.ConvertAll(state => before[state.Id])).ConfigureAwait(false);
        return [.. changed.SelectMany(state => before[state.Id].Units.Concat(state.Units)).Distinct(StringComparer.Ordinal).Select(UnitKey.Read)];
    }

    /// <inheritdoc/>
    public async Task<ImmutableArray<ResolvedClaim>> GetClaimsOfUnitAsync(ProjectionUnit unit, CancellationToken cancellationToken) =>
    [
        .. await runner.QueryAsync(
            $"MATCH (:Unit {{key: $unit}})<-[:FEEDS]-(c:Claim) RETURN {ClaimRow.Columns} ORDER BY c.id",
            row => ClaimRow.Resolved(row),
            ("unit", UnitKey.Of(unit))).ConfigureAwait(false),
    ];

    private async Task WriteAsync(List<ClaimResolutionState> changed, List<ClaimResolutionState> before)
    {
        await runner.ForEachAsync(ResolveClaims, changed.ConvertAll(state => CypherRow.Of(("id", state.Id), ("properties", state.Properties)))).ConfigureAwait(false);
        await runner.ForEachAsync(UnlinkClaims, before.FindAll(state => state.IsLinked).ConvertAll(state => state.Id)).ConfigureAwait(false);
        await claimWriter.LinkAsync(changed).ConfigureAwait(false);
        await claimWriter.RecountAsync(changed.Concat(before).SelectMany(state => state.About)).ConfigureAwait(false);
    }
}
