using NatoGraph.Domain.Claims;
using NatoGraph.Storage.Neo4j.Connections;

namespace NatoGraph.Storage.Neo4j.Writing;

/// <summary>Writes claims and what hangs on them.</summary>
internal sealed class ClaimWriter(CypherRunner runner)
{
    private const string Recount = """
        UNWIND $rows AS id
        MATCH (e:Entity {id: id})
        WITH e, COUNT { (e)<-[:ABOUT]-() } AS claims
        SET e.claimCount = claims, e.claimsKey = right('000000000' + toString(claims), 10) + '\n' + e.id
        """;

    private readonly LinkWriter links = new(runner);

    /// <summary>Writes claims that are not there yet, and the articles that they are quoted from.</summary>
    public async Task CreateAsync(IReadOnlyCollection<(Claim Claim, int Version, Dictionary<string, object?> Properties)> claims)
    {
        await runner.ForEachAsync("UNWIND $rows AS row CREATE (c:Claim) SET c = row", claims.Select(claim => claim.Properties).ToList()).ConfigureAwait(false);
        await links.PutAsync(
            Links.QuotedFrom,
            claims.Select(claim => (claim.Claim.Id.ToString(), claim.Claim.Article.ToString(), ClaimProperties.OfQuote(claim.Claim, claim.Version)))).ConfigureAwait(false);
    }

    /// <summary>Links claims, on which nothing hangs yet, to their entities, units and sources.</summary>
    public async Task LinkAsync(IReadOnlyCollection<ClaimResolutionState> claims)
    {
        await links.PutAsync(Links.About, claims.SelectMany(claim => claim.About.Select(id => (claim.Id, id)))).ConfigureAwait(false);
        await links.PutAsync(Links.Feeds, claims.SelectMany(claim => claim.Units.Select(unit => (claim.Id, unit)))).ConfigureAwait(false);
        await links.PutAsync(Links.AttributedTo, claims.Where(claim => claim.AttributedTo is not null).Select(claim => (claim.Id, claim.AttributedTo!))).ConfigureAwait(false);
    }

    /// <summary>Counts the claims of entities.</summary>
    public Task RecountAsync(IEnumerable<string> entities) => runner.ForEachAsync(Recount, entities.Distinct(StringComparer.Ordinal).ToList());
}
