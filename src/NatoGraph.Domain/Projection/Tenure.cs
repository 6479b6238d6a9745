using System.Collections.Immutable;
using NatoGraph.Domain.Entities;
using NatoGraph.Domain.Time;

namespace NatoGraph.Domain.Projection;

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
