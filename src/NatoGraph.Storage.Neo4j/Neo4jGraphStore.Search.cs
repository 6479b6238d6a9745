using System.Collections.Immutable;
using NatoGraph.Domain.Entities;
using NatoGraph.Storage.Neo4j.Connections;
using NatoGraph.Storage.Neo4j.Reading;
using NatoGraph.Storage.Reading;
using NatoGraph.Storage.Rows;
using Neo4j.Driver;

namespace NatoGraph.Storage.Neo4j;

/// <content>Search and statistics.</content>
public sealed partial class Neo4jGraphStore
{
    // Each count is one that Neo4j keeps.
    private const string Counts = """
        MATCH (n:Article) WITH count(n) AS nodes RETURN 'Article' AS kind, nodes
        UNION ALL MATCH (n:Person) WITH count(n) AS nodes RETURN 'Person' AS kind, nodes
        UNION ALL MATCH (n:Organisation) WITH count(n) AS nodes RETURN 'Organisation' AS kind, nodes
        UNION ALL MATCH (n:Post) WITH count(n) AS nodes RETURN 'Post' AS kind, nodes
        UNION ALL MATCH (n:Tenure) WITH count(n) AS nodes RETURN 'Tenure' AS kind, nodes
        UNION ALL MATCH (n:Candidacy) WITH count(n) AS nodes RETURN 'Candidacy' AS kind, nodes
        UNION ALL MATCH (n:Membership) WITH count(n) AS nodes RETURN 'Membership' AS kind, nodes
        UNION ALL MATCH (n:Event) WITH count(n) AS nodes RETURN 'Event' AS kind, nodes
        UNION ALL MATCH (n:Claim) WITH count(n) AS nodes RETURN 'Claim' AS kind, nodes
        UNION ALL MATCH (n:Contradiction) WITH count(n) AS nodes RETURN 'Contradiction' AS kind, nodes
        UNION ALL MATCH (n:Superseded) WITH count(n) AS nodes RETURN 'Superseded' AS kind, nodes
        """;

    private const string FirstDay = "MATCH (a:Article) USING INDEX a:Article(publishedKey) WHERE a.publishedKey > '' RETURN toString(a.publishedOn) ORDER BY a.publishedKey LIMIT 1";

    private const string LastDay = "MATCH (a:Article) USING INDEX a:Article(publishedKey) WHERE a.publishedKey > '' RETURN toString(a.publishedOn) ORDER BY a.publishedKey DESC LIMIT 1";

    /// <inheritdoc/>
    public Task<Page<SearchHit>> SearchAsync(string text, ImmutableArray<NodeKind> kinds, PageRequest page, CancellationToken cancellationToken) =>
        connection.ReadAsync(runner => new SearchReader(runner, text, kinds).ReadAsync(page), cancellationToken);

    /// <inheritdoc/>
    public Task<StoreStatistics> GetStatisticsAsync(CancellationToken cancellationToken) => connection.ReadAsync(
        async runner =>
        {
            var counts = (await runner.QueryAsync(Counts, row => KeyValuePair.Create(row[0].As<string>(), row[1].As<int>())).ConfigureAwait(false))
                .ToDictionary(StringComparer.Ordinal);
            var superseded = counts["Superseded"];
            counts["Claim"] -= superseded;
            return new StoreStatistics(
                Enum.GetValues<NodeKind>().Select(kind => KeyValuePair.Create(kind, counts[kind.ToString()])).ToImmutableSortedDictionary(),
                superseded,
                await DayAsync(runner, FirstDay).ConfigureAwait(false),
                await DayAsync(runner, LastDay).ConfigureAwait(false));
        },
        cancellationToken);

    private static async Task<DateOnly?> DayAsync(CypherRunner runner, string cypher)
    {
        var days = await runner.QueryAsync(cypher, row => Stamp.Day(row[0].As<string>())).ConfigureAwait(false);
        return days.Count == 0 ? null : days[0];
    }
}
