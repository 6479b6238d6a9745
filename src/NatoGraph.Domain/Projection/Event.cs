using System.Collections.Immutable;
using NatoGraph.Domain.Claims;
using NatoGraph.Domain.Entities;
using NatoGraph.Domain.Time;

namespace NatoGraph.Domain.Projection;

/// <summary>A dated or placed happening, as all articles that tell of it have it together.</summary>
/// <param name="Id">The stable id.</param>
/// <param name="Kind">What happened.</param>
/// <param name="Label">A readable name: kind, place and date.</param>
/// <param name="From">When, or its first day.</param>
/// <param name="Until">Its last day, where it has more than one.</param>
/// <param name="Place">Where, as most claims have it.</param>
/// <param name="Participants">The people and organisations that took part, ordered by id.</param>
/// <param name="Status">What the claims amount to.</param>
/// <param name="Evidence">The claims for and against it.</param>
public sealed record Event(
    NodeId Id,
    EventKind Kind,
    string Label,
    Edtf? From,
    Edtf? Until,
    string? Place,
    ImmutableArray<NodeId> Participants,
    FactStatus Status,
    ImmutableArray<Evidence> Evidence) : IFact;
