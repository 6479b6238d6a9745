using System.Collections.Immutable;
using NatoGraph.Domain.Claims;
using NatoGraph.Domain.Entities;
using NatoGraph.Domain.Projection;
using NatoGraph.Domain.Time;

namespace NatoGraph.Storage.Reading;

/// <summary>A condition on the time of a fact. Conditions given together must all hold. Days are inclusive.</summary>
/// <param name="Before">It lies before this day.</param>
/// <param name="After">It lies after this day.</param>
/// <param name="During">It lies within these days.</param>
/// <param name="Overlaps">It shares a day with these days.</param>
/// <param name="Certainty">How inexact dates are read.</param>
public sealed record DateFilter(
    DateOnly? Before = null,
    DateOnly? After = null,
    (DateOnly From, DateOnly Until)? During = null,
    (DateOnly From, DateOnly Until)? Overlaps = null,
    DateCertainty Certainty = DateCertainty.Possibly);

/// <summary>A condition on people. <see langword="null"/> members do not restrict.</summary>
/// <param name="Name">A word or prefix that a name has; case and accents do not count.</param>
/// <param name="Post">They hold or held this post.</param>
/// <param name="Organisation">They hold or held a post in this organisation.</param>
public sealed record PersonFilter(string? Name = null, NodeId? Post = null, NodeId? Organisation = null);

/// <summary>A condition on organisations.</summary>
/// <param name="Name">A word or prefix that a name has; case and accents do not count.</param>
/// <param name="Kinds">One of these kinds.</param>
/// <param name="MemberOf">A member of this organisation.</param>
public sealed record OrganisationFilter(string? Name = null, ImmutableArray<OrganisationKind>? Kinds = null, NodeId? MemberOf = null);

/// <summary>A condition on posts.</summary>
/// <param name="Label">A word or prefix of the label; case and accents do not count.</param>
/// <param name="Organisation">In this organisation.</param>
public sealed record PostFilter(string? Label = null, NodeId? Organisation = null);

/// <summary>A condition on events.</summary>
/// <param name="Kinds">One of these kinds.</param>
/// <param name="Place">A word or prefix of the place; case and accents do not count.</param>
/// <param name="Participant">With this person or organisation.</param>
/// <param name="Status">With one of these statuses.</param>
/// <param name="Date">When.</param>
public sealed record EventFilter(ImmutableArray<EventKind>? Kinds = null, string? Place = null, NodeId? Participant = null, ImmutableArray<FactStatus>? Status = null, DateFilter? Date = null);

/// <summary>A condition on claims.</summary>
/// <param name="Predicates">One of these predicates.</param>
/// <param name="Modalities">One of these modalities.</param>
/// <param name="Entity">That speaks of this entity, as subject, object, post or participant.</param>
/// <param name="Article">Of this article.</param>
/// <param name="AttributedTo">For which this person or organisation is answerable.</param>
/// <param name="Published">The day of publication.</param>
/// <param name="Date">The time that the claim itself names.</param>
/// <param name="MinConfidence">At least as sure as this.</param>
/// <param name="IncludeSuperseded">Claims of replaced versions of articles too.</param>
public sealed record ClaimFilter(
    ImmutableArray<Predicate>? Predicates = null,
    ImmutableArray<Modality>? Modalities = null,
    NodeId? Entity = null,
    NodeId? Article = null,
    NodeId? AttributedTo = null,
    DateFilter? Published = null,
    DateFilter? Date = null,
    double? MinConfidence = null,
    bool IncludeSuperseded = false);

/// <summary>A condition on articles.</summary>
/// <param name="Title">A word or prefix of the title; case and accents do not count.</param>
/// <param name="Outlet">Of this outlet.</param>
/// <param name="Published">The day of publication.</param>
public sealed record ArticleFilter(string? Title = null, string? Outlet = null, DateFilter? Published = null);

/// <summary>
/// What a list is ordered by. Ties go by id, so that every order is total; a list whose items lack the field is ordered by id alone.
/// </summary>
public enum OrderField
{
    /// <summary>By name, label or title; case and accents do not count.</summary>
    Name,

    /// <summary>By first day; unknown days last.</summary>
    Date,

    /// <summary>By the number of claims that speak of it.</summary>
    ClaimCount,

    /// <summary>By confidence (claims).</summary>
    Confidence,

    /// <summary>By day of publication (claims, articles).</summary>
    Published,
}

/// <summary>An order of a list.</summary>
/// <param name="Field">What it is ordered by.</param>
/// <param name="Descending">Whether the largest comes first.</param>
public readonly record struct Order(OrderField Field, bool Descending = false);
