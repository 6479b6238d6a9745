using System.Collections.Immutable;
using NatoGraph.Domain.Articles;
using NatoGraph.Domain.Claims;
using NatoGraph.Domain.Entities;
using NatoGraph.Domain.Projection;
using NatoGraph.Storage.Neo4j.Connections;
using NatoGraph.Storage.Neo4j.Reading;
using NatoGraph.Storage.Rows;
using NatoGraph.Storage.Writing;
using Neo4j.Driver;

namespace NatoGraph.Storage.Neo4j.Writing;

/// <content>The log.</content>
internal sealed partial class Neo4jGraphTransaction
{
    private const string KeepVersion = """
        MATCH (a:Article {id: $id})
        CREATE (a)-[:REPLACED]->(v:ArticleVersion)
        SET v = properties(a), v.key = a.id + '@' + toString(a.version), v.supersededAt = $now
        REMOVE v.titleWords, v.nameWords, v.textWords, v.fullNames, v.nameKey, v.publishedKey, v.claimsKey
        """;

    private const string CurrentClaims = "MATCH (:Article {id: $id})<-[:QUOTED_FROM]-(c:Claim) WHERE NOT c:Superseded";

    private const string LeaveUnits = $"""
        {CurrentClaims}
        MATCH (c)-[f:FEEDS]->(u:Unit)
        DELETE f
        RETURN DISTINCT u.key ORDER BY u.key
        """;

    private const string LeaveEntities = $$"""
        {{CurrentClaims}}
        MATCH (c)-[a:ABOUT]->(e:Entity)
        MERGE (s:FormerSubject {id: e.id})
        CREATE (c)-[:WAS_ABOUT]->(s)
        DELETE a
        RETURN DISTINCT e.id
        """;

    private const string SupersedeClaims = $"{CurrentClaims} SET c:Superseded, c.supersededAt = $now";

    private const string PutArticle = "MERGE (a:Article {id: $id}) SET a = $article";

    // A claim that an article makes again, after a correction that had left it out, counts again.
    private const string RevivePrevious = """
        UNWIND $rows AS row
        MATCH (c:Claim {id: row.id})-[q:QUOTED_FROM]->(:Article)
        SET c.version = row.properties.version, c.confidence = row.properties.confidence, c.confidenceKey = row.properties.confidenceKey,
            c.statement = row.properties.statement, c.supersededAt = null, q += row.quote
        REMOVE c:Superseded
        WITH c
        MATCH (c)-[w:WAS_ABOUT]->()
        DELETE w
        """;

    /// <inheritdoc/>
    public async Task<ImmutableArray<ProjectionUnit>> AppendAsync(LoggedArticle version, CancellationToken cancellationToken)
    {
        var id = ("id", (object?)version.Article.Id.ToString());
        var earlier = (await runner.QueryAsync("MATCH (a:Article {id: $id}) RETURN a.version", row => row[0].As<int>(), id).ConfigureAwait(false)).FirstOrDefault();
        ImmutableArray<ProjectionUnit> units = earlier == 0 ? [] : await SupersedeAsync(version.Article).ConfigureAwait(false);
        await runner.ExecuteAsync(
            PutArticle,
            id,
            ("article", ArticleProperties.Of(version, earlier + 1, version.Claims.Length))).ConfigureAwait(false);
        await PutClaimsAsync(version, earlier + 1).ConfigureAwait(false);
        return units;
    }

    /// <inheritdoc/>
    public async Task<ImmutableArray<LoggedArticle>> GetLogAsync(NodeId? after, int limit, CancellationToken cancellationToken)
    {
        const string articles = $"MATCH (a:Article) WHERE a.id > $after RETURN {ArticleRow.Columns}, a.entities ORDER BY a.id LIMIT $limit";
        var rows = await runner.QueryAsync(
            articles,
            row => (Record: ArticleRow.Record(row), Entities: ArticleRow.Entities(row[ArticleRow.Count])),
            ("after", after?.ToString() ?? ""),
            ("limit", limit)).ConfigureAwait(false);
        var claims = await ClaimsOfAsync(rows.Select(row => row.Record.Article.Id)).ConfigureAwait(false);
        return [.. rows.Select(row => new LoggedArticle(row.Record.Article, row.Record.Removed, row.Entities, [.. claims[row.Record.Article.Id]]))];
    }

    private async Task<ImmutableArray<ProjectionUnit>> SupersedeAsync(Article article)
    {
        var id = ("id", (object?)article.Id.ToString());
        var now = ("now", (object?)Temporal.Of(article.RecordedAt));
        await runner.ExecuteAsync(KeepVersion, id, now).ConfigureAwait(false);
        var units = await runner.QueryAsync(LeaveUnits, row => UnitKey.Read(row[0].As<string>()), id).ConfigureAwait(false);
        var entities = await runner.QueryAsync(LeaveEntities, row => row[0].As<string>(), id).ConfigureAwait(false);
        await runner.ExecuteAsync(SupersedeClaims, id, now).ConfigureAwait(false);
        await claimWriter.RecountAsync(entities).ConfigureAwait(false);
        return [.. units];
    }

    private async Task PutClaimsAsync(LoggedArticle version, int number)
    {
        var ids = Texts(version.Claims.Select(claim => claim.Id));
        var known = (await runner.QueryAsync("UNWIND $rows AS id MATCH (c:Claim {id: id}) RETURN c.id", row => row[0].As<string>(), ("rows", ids)).ConfigureAwait(false))
            .ToHashSet(StringComparer.Ordinal);
        var added = version.Claims.Where(claim => !known.Contains(claim.Id.ToString())).ToList();
        var last = added.Count == 0 ? 0 : await ReserveAsync(added.Count).ConfigureAwait(false);
        await claimWriter.CreateAsync([.. added.Select((claim, index) => (claim, number, ClaimProperties.Of(claim, number, last - added.Count + index + 1)))]).ConfigureAwait(false);
        var again = version.Claims.Where(claim => known.Contains(claim.Id.ToString())).Select(claim => CypherRow.Of(
            ("id", claim.Id.ToString()),
            ("properties", ClaimProperties.Of(claim, number, 0)),
            ("quote", ClaimProperties.OfQuote(claim, number))));
        await runner.ForEachAsync(RevivePrevious, again.ToList()).ConfigureAwait(false);
    }

    private async Task<long> ReserveAsync(int count)
    {
        const string Advance = "MATCH (s:NatoGraph {id: 'graph'}) SET s.sequence = s.sequence + $count RETURN s.sequence";
        return (await runner.QueryAsync(Advance, row => row[0].As<long>(), ("count", count)).ConfigureAwait(false)).Single();
    }

    private async Task<ILookup<NodeId, Claim>> ClaimsOfAsync(IEnumerable<NodeId> articles)
    {
        const string claims = $"UNWIND $rows AS id MATCH (:Article {{id: id}})<-[:QUOTED_FROM]-(c:Claim) WHERE NOT c:Superseded RETURN {ClaimRow.Columns} ORDER BY c.id";
        var rows = await runner.QueryAsync(claims, row => ClaimRow.Claim(row), ("rows", Texts(articles))).ConfigureAwait(false);
        return rows.ToLookup(claim => claim.Article);
    }
}
