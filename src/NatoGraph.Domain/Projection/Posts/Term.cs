using System.Collections.Immutable;
using NatoGraph.Domain.Claims;
using NatoGraph.Domain.Entities;
using NatoGraph.Domain.Time;

namespace NatoGraph.Domain.Projection.Posts;

/// <summary>All sightings that one unbroken time of a person in the post explains. It grows while sightings are sorted, and not after.</summary>
/// <param name="person">Who.</param>
internal sealed class Term(NodeId person)
{
    private readonly List<Sighting> sightings = [];
    private readonly HashSet<Edtf> beginnings = [];
    private readonly SortedSet<DateOnly> heldOn = [];

    public NodeId Person { get; } = person;

    public IReadOnlyList<Sighting> Sightings => sightings;

    /// <summary>Whether anybody asserts that it came to pass.</summary>
    public bool IsAsserted { get; private set; }

    /// <summary>The first day that its sightings speak of.</summary>
    public DateOnly? Start { get; private set; }

    /// <summary>The first day that its sightings speak of, as late as its date may mean.</summary>
    public DateOnly? LatestStart { get; private set; }

    /// <summary>The latest day that is asserted to be its last.</summary>
    public DateOnly? End { get; private set; }

    /// <summary>The first day by which it was over.</summary>
    public DateOnly? FormerOn { get; private set; }

    /// <summary>Whether its claims give it a first day that may lie within some days of <paramref name="date"/>.</summary>
    public bool BeginsNear(Edtf date, int days) => beginnings.Any(beginning =>
        beginning.Earliest.DayNumber <= date.Latest.DayNumber + days && beginning.Latest.DayNumber >= date.Earliest.DayNumber - days);

    /// <summary>The first and the last day, none behind <paramref name="end"/>, on which the post is seen held; one where they are the same.</summary>
    public ImmutableArray<DateOnly> HeldUntil(DateOnly end)
    {
        var days = heldOn.GetViewBetween(DateOnly.MinValue, end);
        var (first, last) = (days.Min, days.Max);
        return last == default ? [] : first == last ? [first] : [first, last];
    }

    public void Add(Sighting sighting)
    {
        sightings.Add(sighting);
        if (sighting.HeldOn is { } day)
        {
            heldOn.Add(day);
        }

        Start = Earlier(Start, sighting.Anchor);
        LatestStart = Earlier(LatestStart, sighting.From?.Latest ?? sighting.Anchor);
        FormerOn = Earlier(FormerOn, sighting.FormerOn);
        if (sighting.From is { } from)
        {
            beginnings.Add(from);
        }

        if (sighting.Modality == Modality.Asserted)
        {
            IsAsserted = true;
            End = sighting.Until?.Latest is { } end && !(end < End) ? end : End;
        }
    }

    private static DateOnly? Earlier(DateOnly? left, DateOnly? right) => left is null || right < left ? right ?? left : left;
}
