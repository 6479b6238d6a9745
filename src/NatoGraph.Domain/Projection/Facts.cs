using System.Collections.Immutable;
using NatoGraph.Domain.Claims;
using NatoGraph.Domain.Entities;
using NatoGraph.Domain.Time;

namespace NatoGraph.Domain.Projection;

/// <summary>What every fact of the projection has.</summary>
public interface IFact
{
    /// <summary>The stable id.</summary>
    NodeId Id { get; }

    /// <summary>What its claims amount to.</summary>
    FactStatus Status { get; }

    /// <summary>The claims for and against it, ordered by claim id.</summary>
    ImmutableArray<Evidence> Evidence { get; }
}

/// <summary>A person's time in a post (Popolo: Membership in a post).</summary>
/// <param name="Id">The stable id.</param>
/// <param name="Person">Who holds the post.</param>
/// <param name="Post">The post.</param>
/// <param name="From">The first day, as exactly as the strongest claims say; <see langword="null"/> where unknown.</param>
/// <param name="Until">The last day, likewise; <see langword="null"/> where unknown or still running.</param>
/// <param name="Ended">Whether it is known to be over, though perhaps not since when.</param>
/// <param name="HeldOn">Days on which the post is known to have been held, oldest and newest; narrows a missing bound.</param>
/// <param name="Acting">Whether it was held for the time being only.</param>
/// <param name="Status">What the claims amount to.</param>
/// <param name="Extensions">The extensions of the mandate, oldest knowledge first.</param>
/// <param name="Predecessor">The tenure before it, and how that is known.</param>
/// <param name="Successor">The tenure after it, and how that is known.</param>
/// <param name="Plans">Ends that were announced, each with what became of it.</param>
/// <param name="Evidence">The claims for and against it.</param>
public sealed record Tenure(
    NodeId Id,
    NodeId Person,
    NodeId Post,
    Edtf? From,
    Edtf? Until,
    bool Ended,
    ImmutableArray<DateOnly> HeldOn,
    bool Acting,
    FactStatus Status,
    ImmutableArray<MandateExtension> Extensions,
    SuccessionLink? Predecessor,
    SuccessionLink? Successor,
    ImmutableArray<PlannedEnd> Plans,
    ImmutableArray<Evidence> Evidence) : IFact;

/// <summary>An extension of a mandate, as one group of claims that agree has it.</summary>
/// <param name="Until">Until when, where said.</param>
/// <param name="Times">How often, where counted.</param>
/// <param name="Status">What the claims amount to.</param>
/// <param name="Evidence">The claims for and against it.</param>
public sealed record MandateExtension(Edtf? Until, int? Times, FactStatus Status, ImmutableArray<Evidence> Evidence);

/// <summary>An end of a tenure that was announced.</summary>
/// <param name="Until">The announced last day.</param>
/// <param name="Status"><see cref="FactStatus.Planned"/> while open, <see cref="FactStatus.Established"/> once confirmed, <see cref="FactStatus.Refuted"/> where it did not come to pass.</param>
/// <param name="Evidence">The claims for and against it.</param>
public sealed record PlannedEnd(Edtf Until, FactStatus Status, ImmutableArray<Evidence> Evidence);

/// <summary>How two tenures of a post are known to follow each other.</summary>
public enum LinkBasis
{
    /// <summary>At least one claim says so.</summary>
    Stated,

    /// <summary>Only their dates say so.</summary>
    Derived,
}

/// <summary>One end of a link between two tenures of a post.</summary>
/// <param name="Tenure">The tenure on the other side.</param>
/// <param name="Basis">How the link is known.</param>
/// <param name="Status">What the claims amount to.</param>
/// <param name="Evidence">The claims for and against the link; none for a derived one.</param>
public sealed record SuccessionLink(NodeId Tenure, LinkBasis Basis, FactStatus Status, ImmutableArray<Evidence> Evidence);

/// <summary>A person named as a candidate or possible holder of a post.</summary>
/// <param name="Id">The stable id.</param>
/// <param name="Person">Who.</param>
/// <param name="Post">For what.</param>
/// <param name="From">Since when, where said.</param>
/// <param name="Status">What the claims amount to.</param>
/// <param name="Evidence">The claims for and against it.</param>
public sealed record Candidacy(NodeId Id, NodeId Person, NodeId Post, Edtf? From, FactStatus Status, ImmutableArray<Evidence> Evidence) : IFact;

/// <summary>A state or body being a member of another.</summary>
/// <param name="Id">The stable id.</param>
/// <param name="Member">The member.</param>
/// <param name="Organisation">What it is a member of.</param>
/// <param name="From">Since when, where said.</param>
/// <param name="Until">Until when, where said.</param>
/// <param name="Status">What the claims amount to.</param>
/// <param name="Evidence">The claims for and against it.</param>
public sealed record Membership(NodeId Id, NodeId Member, NodeId Organisation, Edtf? From, Edtf? Until, FactStatus Status, ImmutableArray<Evidence> Evidence) : IFact;

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
public sealed record Event(NodeId Id, EventKind Kind, string Label, Edtf? From, Edtf? Until, string? Place, ImmutableArray<NodeId> Participants, FactStatus Status, ImmutableArray<Evidence> Evidence) : IFact;
