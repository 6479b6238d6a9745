using System.Collections.Immutable;
using NatoGraph.Domain.Claims;
using NatoGraph.Domain.Entities;
using NatoGraph.Domain.Resolution;
using NatoGraph.Domain.Time;

namespace NatoGraph.Domain.Projection.Posts;

/// <summary>
/// Doubts that a post was held on the day of publication where the claims tell otherwise. "Holds", and "took up in 1957", are written of the past
/// too: whom somebody followed, or after whom the same article lets another take up the post, had left by then; and where an article gives
/// the post to several, and does not date them, it shows it held by none of them on that day.
/// </summary>
internal sealed class PresenceRule
{
    /// <summary>For how long after somebody took up a post papers still speak of the one before.</summary>
    private const int NewsInDays = 365;

    private readonly Dictionary<NodeId, DateOnly> followed;
    private readonly HashSet<(NodeId Follower, NodeId Followed)> pairs;
    private readonly ILookup<NodeId, Edtf> beginnings;

    private PresenceRule(ImmutableArray<Sighting> sightings, IEnumerable<ResolvedClaim> claims)
    {
        var successions = claims.Where(claim => claim.Claim.Statement is { Predicate: Predicate.Succeeds, Modality: Modality.Asserted }).ToArray();
        followed = successions.GroupBy(claim => claim.Object!.Value).ToDictionary(group => group.Key, group => group.Min(claim => claim.Claim.PublishedOn));
        pairs = [.. successions.Select(claim => (claim.Subject!.Value, claim.Object!.Value))];
        beginnings = sightings
            .Where(sighting => sighting is { Modality: Modality.Asserted, From: not null })
            .Select(sighting => (sighting.Person, sighting.From!.Value))
            .Distinct()
            .ToLookup(pair => pair.Person, pair => pair.Value);
    }

    public static IEnumerable<Sighting> Apply(ImmutableArray<Sighting> sightings, IEnumerable<ResolvedClaim> claims)
    {
        var rule = new PresenceRule(sightings, claims);
        return sightings.GroupBy(sighting => sighting.Claim.Claim.Article).SelectMany(article => rule.Judge([.. article]));
    }

    private IEnumerable<Sighting> Judge(Sighting[] article)
    {
        var latestFirst = article
            .Where(sighting => sighting.Modality == Modality.Asserted && (sighting.From ?? sighting.Until) is not null)
            .OrderByDescending(sighting => (sighting.From ?? sighting.Until)!.Value.Earliest)
            .ToArray();
        var undated = article
            .Where(sighting => sighting is { Modality: Modality.Asserted, HeldOn: not null } && SinceOf(sighting) is null)
            .Select(sighting => sighting.Person)
            .ToHashSet();
        return article.Select(sighting => sighting.HeldOn is { } day ? Judge(sighting, day, latestFirst, undated.Count > 1) : sighting);
    }

    private Sighting Judge(Sighting sighting, DateOnly day, Sighting[] latestFirst, bool amongUndated)
    {
        var since = SinceOf(sighting);
        var later = latestFirst.FirstOrDefault(other => IsLater(other, sighting, since));
        var left = HasLeft(sighting, since, day) || (later is not null && (since is not null || IsNews(later, day)));
        return left ? sighting with { HeldOn = null, FormerOn = day }
            : since is null && (later is not null || amongUndated) ? sighting with { HeldOn = null }
            : sighting;
    }

    /// <summary>The beginning that the sighting gives, else the last before it that any claim gives the person.</summary>
    private Edtf? SinceOf(Sighting sighting) => sighting.From ?? beginnings[sighting.Person]
        .Where(from => from.Earliest <= sighting.PublishedOn)
        .OrderByDescending(from => from.Earliest)
        .Select(from => (Edtf?)from)
        .FirstOrDefault();

    private bool HasLeft(Sighting sighting, Edtf? since, DateOnly day) =>
        followed.TryGetValue(sighting.Person, out var known) && known <= day && !(since?.Latest >= known);

    /// <summary>
    /// Whether another held the post after the one who is said to hold it took it up, as far as the dates tell; a mere end tells it only of one
    /// who has a beginning before it.
    /// </summary>
    private bool IsLater(Sighting other, Sighting sighting, Edtf? since) =>
        other.Person != sighting.Person
        && (other.From ?? (since is null ? null : other.Until)) is { } date
        && date.Earliest <= sighting.HeldOn
        && !pairs.Contains((sighting.Person, other.Person))
        && (since is null || date.Earliest > since.Value.Latest);

    private static bool IsNews(Sighting other, DateOnly day) => other.From?.Latest.DayNumber + NewsInDays >= day.DayNumber;
}
