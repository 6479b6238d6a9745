using System.Collections.Immutable;
using NatoGraph.Domain.Claims;
using NatoGraph.Domain.Entities;
using NatoGraph.Domain.Projection;
using NatoGraph.Domain.Resolution;
using NatoGraph.Storage.Writing;

namespace NatoGraph.Ingestion;

/// <summary>Puts entities of the graph in place of an article's keys.</summary>
internal static class ClaimResolution
{
    public static IEnumerable<FeedingClaim> Resolve(ArticleClaims article) =>
        from claim in article.Claims
        let resolved = Resolve(claim, article.Entities)
        select new FeedingClaim(resolved, [.. Projector.UnitsOf(resolved).Distinct()]);

    private static ResolvedClaim Resolve(Claim claim, ImmutableDictionary<string, NodeId> entities)
    {
        var statement = claim.Statement;
        return new ResolvedClaim(
            claim,
            Find(statement.Subject),
            Find(statement.Object),
            Find(statement.Post),
            [.. statement.Participants.Select(Find).OfType<NodeId>().Distinct().Order()],
            Find(statement.Attribution.Entity));

        NodeId? Find(string? key) => key is not null && entities.TryGetValue(key, out var id) ? id : null;
    }
}
