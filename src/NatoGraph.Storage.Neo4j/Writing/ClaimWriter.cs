using NatoGraph.Storage.Archiving;
using NatoGraph.Storage.Neo4j.Connections;

namespace NatoGraph.Storage.Neo4j.Writing;

/// <summary>Creates whole claims with all that hangs on them, each in one go.</summary>
internal sealed class ClaimWriter(CypherRunner runner)
{
    // What a claim is linked to is matched once for all claims of a piece, not once for each.
    private const string Create = """
        UNWIND $rows AS row
        MATCH (a:Article {id: row.properties.article})
        CREATE (c:Claim)-[:QUOTED_FROM {start: row.start, end: row.end, text: row.properties.quote, version: row.properties.version}]->(a)
        SET c = row.properties, c.publishedOn = date(row.published), c.recordedAt = datetime(row.recorded),
            c.startFirst = date(row.startFirst), c.startLast = date(row.startLast), c.endFirst = date(row.endFirst), c.endLast = date(row.endLast)
        """;

    private const string About = """
        UNWIND $rows AS row
        MATCH (e:Entity {id: row.id})
        UNWIND row.claims AS id
        MATCH (c:Claim {id: id})
        CREATE (c)-[:ABOUT]->(e)
        WITH DISTINCT e
        WITH e, COUNT { (e)<-[:ABOUT]-() } AS claims
        SET e.claimCount = claims, e.claimsKey = right('000000000' + toString(claims), 10) + '\n' + e.id
        """;

    private const string Feeds = """
        UNWIND $rows AS row
        MERGE (u:Unit {key: row.id})
        WITH u, row
        UNWIND row.claims AS id
        MATCH (c:Claim {id: id})
        CREATE (c)-[:FEEDS]->(u)
        """;

    private const string Sources = """
        UNWIND $rows AS row
        MATCH (e:Entity {id: row.id})
        UNWIND row.claims AS id
        MATCH (c:Claim {id: id})
        CREATE (c)-[:ATTRIBUTED_TO]->(e)
        """;

    public async Task CreateAsync(IReadOnlyCollection<ClaimEntry> claims)
    {
        await runner.ForEachAsync(Create, claims.Select(Row).ToList()).ConfigureAwait(false);
        var current = claims.Where(entry => entry.Claim.SupersededOn is null).ToList();
        await runner.ForEachAsync(About, Grouped(current.SelectMany(entry => entry.About.Select(id => (id.ToString(), entry.Key))))).ConfigureAwait(false);
        await runner.ForEachAsync(Feeds, Grouped(current.SelectMany(entry => entry.Units.Select(unit => (unit, entry.Key))))).ConfigureAwait(false);
        await runner.ForEachAsync(Sources, Grouped(current.Where(entry => entry.Claim.Resolved.AttributedTo is not null).Select(entry => ($"{entry.Claim.Resolved.AttributedTo}", entry.Key)))).ConfigureAwait(false);
    }

    private static Dictionary<string, object?> Row(ClaimEntry entry)
    {
        var resolved = entry.Claim.Resolved;
        var row = ClaimProperties.Of(resolved.Claim, entry.Claim.Version, entry.Claim.Sequence);
        var properties = (Dictionary<string, object?>)row["properties"]!;
        properties["subject"] = resolved.Subject?.ToString();
        properties["object"] = resolved.Object?.ToString();
        properties["post"] = resolved.Post?.ToString();
        properties["participants"] = resolved.Participants.Select(id => id.ToString()).ToList();
        properties["attributedTo"] = resolved.AttributedTo?.ToString();
        return row;
    }

    private static List<Dictionary<string, object?>> Grouped(IEnumerable<(string To, string Claim)> links) =>
        links.GroupBy(link => link.To, link => link.Claim, StringComparer.Ordinal).Select(group => CypherRow.Of(("id", group.Key), ("claims", group.ToList()))).ToList();
}
