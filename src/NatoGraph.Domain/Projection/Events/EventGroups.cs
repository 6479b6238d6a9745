using System.Collections.Immutable;
using NatoGraph.Domain.Claims;
using NatoGraph.Domain.Entities;
using NatoGraph.Domain.Resolution;
using NatoGraph.Domain.Time;

namespace NatoGraph.Domain.Projection.Events;

/// <summary>
/// Gathers the tellings of one event: days that agree, no two places, and the place or a participant in common. The most exact tellings come
/// first, so that a vague one joins an exact one and never ties two together; one that gives neither the day nor the place joins only where
/// it names nobody new.
/// </summary>
internal static class EventGroups
{
    public static ImmutableArray<ImmutableArray<ResolvedClaim>> Of(IEnumerable<ResolvedClaim> claims)
    {
        var groups = new List<Group>();
        foreach (var claim in claims.OrderBy(DaysOf).ThenBy(claim => DateOf(claim)?.Earliest).ThenByDescending(claim => claim.Participants.Length).ThenBy(claim => claim.Claim.Id))
        {
            var home = groups.Find(group => group.Takes(claim));
            if (home is null)
            {
                groups.Add(home = new Group());
            }

            home.Add(claim);
        }

        return [.. groups.Select(group => group.Claims.ToImmutableArray())];
    }

    private static int DaysOf(ResolvedClaim claim) => DateOf(claim) is { } date ? date.Latest.DayNumber - date.Earliest.DayNumber : int.MaxValue;

    private static Edtf? DateOf(ResolvedClaim claim) => claim.Claim.Statement.From ?? claim.Claim.Statement.Until;

    private static bool IsExact(ResolvedClaim claim) => DateOf(claim) is { Precision: EdtfPrecision.Day };

    /// <summary>Whether the kind has so many participants that two tellings may name different ones.</summary>
    private static bool IsLarge(ResolvedClaim claim) => claim.Claim.Statement.EventKind is EventKind.Summit or EventKind.Conflict or EventKind.Election;

    private sealed class Group
    {
        private readonly HashSet<NodeId> participants = [];
        private (DateOnly First, DateOnly Last)? days;
        private string? place;

        public List<ResolvedClaim> Claims { get; } = [];

        public bool Takes(ResolvedClaim claim)
        {
            var (its, theirs) = (place, SlugOf(claim));
            var samePlace = its is not null && its == theirs;
            var otherPlace = its is not null && theirs is not null && its != theirs;
            var shared = claim.Participants.Any(participants.Contains);
            var strangers = !shared && claim.Participants.Length > 0 && participants.Count > 0 && !IsLarge(claim);
            var company = shared && (samePlace || IsExact(claim) || AddsNobody(claim));
            return !otherPlace && (company || (samePlace && !strangers)) && Meets(DaySpan(claim));
        }

        public void Add(ResolvedClaim claim)
        {
            Claims.Add(claim);
            participants.UnionWith(claim.Participants);
            place ??= SlugOf(claim);
            days ??= DaySpan(claim);
        }

        /// <summary>Whether one of the two names nobody whom the other does not.</summary>
        private bool AddsNobody(ResolvedClaim claim) =>
            participants.IsSupersetOf(claim.Participants) || participants.IsSubsetOf(claim.Participants);

        private bool Meets((DateOnly First, DateOnly Last)? span) =>
            days is null || span is null || (days.Value.First <= span.Value.Last && span.Value.First <= days.Value.Last);

        private static (DateOnly First, DateOnly Last)? DaySpan(ResolvedClaim claim)
        {
            var statement = claim.Claim.Statement;
            return DateOf(claim) is { } first ? (first.Earliest, Later(first.Latest, statement.Until?.Latest)) : null;
        }

        private static DateOnly Later(DateOnly left, DateOnly? right) => right > left ? right.Value : left;

        private static string? SlugOf(ResolvedClaim claim) => claim.Claim.Statement.Place is { Length: > 0 } name ? Slug.Of(name) : null;
    }
}
