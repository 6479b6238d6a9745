using System.Collections.Immutable;
using NatoGraph.Domain.Claims;
using NatoGraph.Domain.Entities;
using NatoGraph.Domain.Resolution;

namespace NatoGraph.Domain.Projection.Posts;

/// <summary>
/// Doubts that a post was held on the day of publication where the article itself tells otherwise. "Holds", and "took up in 1957", are written of the
/// past too: whom somebody followed, or after whom the same article lets another take up the post, had left by then; and where an article
/// gives the post to several, without a date for any, it shows it held by none of them on that day.
/// </summary>
internal static class PresenceRule
{
    public static IEnumerable<Sighting> Apply(ImmutableArray<Sighting> sightings, IEnumerable<ResolvedClaim> claims)
    {
        var successions = claims.Where(claim => claim.Claim.Statement.Predicate == Predicate.Succeeds && claim.Claim.Statement.Modality == Modality.Asserted).ToArray();
        var followed = successions
            .GroupBy(claim => claim.Object!.Value)
            .ToDictionary(group => group.Key, group => group.Min(claim => claim.Claim.PublishedOn));
        var followers = successions.Select(claim => (claim.Claim.Article, claim.Subject!.Value)).ToHashSet();
        return sightings
            .GroupBy(sighting => sighting.Claim.Claim.Article)
            .SelectMany(article => Judge([.. article], followed, followers));
    }

    private static IEnumerable<Sighting> Judge(Sighting[] article, Dictionary<NodeId, DateOnly> followed, HashSet<(NodeId Article, NodeId Person)> followers)
    {
        var asserted = article.Where(sighting => sighting.Modality == Modality.Asserted).ToArray();
        var dated = asserted.Where(sighting => sighting.From is not null).ToArray();
        var undated = asserted
            .Where(sighting => sighting.HeldOn is not null)
            .GroupBy(sighting => sighting.Person)
            .Count(person => person.All(sighting => sighting.From is null));
        return article.Select(sighting =>
            sighting.HeldOn is not { } day ? sighting
            : HasLeft(sighting, day, followed) || (!followers.Contains((sighting.Claim.Claim.Article, sighting.Person)) && dated.Any(other => TookOver(other, sighting, dated)))
                ? sighting with { HeldOn = null, FormerOn = day }
            : sighting.From is null && undated > 1 && !dated.Any(other => other.Person == sighting.Person) ? sighting with { HeldOn = null }
            : sighting);
    }

    private static bool HasLeft(Sighting sighting, DateOnly day, Dictionary<NodeId, DateOnly> followed) =>
        followed.TryGetValue(sighting.Person, out var known) && known <= day && !(sighting.From?.Latest >= known);

    /// <summary>Whether another took up the post after the one who is said to hold it.</summary>
    private static bool TookOver(Sighting other, Sighting sighting, Sighting[] dated)
    {
        var since = sighting.From ?? dated.Where(own => own.Person == sighting.Person).Select(own => own.From).FirstOrDefault();
        return other.Person != sighting.Person
            && other.From!.Value.Earliest <= sighting.HeldOn
            && (since is null || other.From.Value.Earliest > since.Value.Latest);
    }
}
