using System.Collections.Immutable;
using NatoGraph.Domain.Articles;
using NatoGraph.Domain.Entities;
using NatoGraph.Domain.Projection;
using NatoGraph.Domain.Resolution;

namespace NatoGraph.Storage.Reading;

/// <summary>A claim as it is read back.</summary>
/// <param name="Resolved">The claim and the entities it speaks of.</param>
/// <param name="SupersededOn">When a corrected text replaced it, UTC; <see langword="null"/> while it counts.</param>
/// <param name="Sequence">Its place in the log, from 1.</param>
/// <param name="Version">The last version of its article that makes it; the quote's offsets count in that version's text.</param>
public sealed record ClaimRecord(ResolvedClaim Resolved, DateTimeOffset? SupersededOn, long Sequence, int Version);

/// <summary>An article as it is read back.</summary>
/// <param name="Article">The newest version.</param>
/// <param name="Removed">The ranges set aside as not being its own prose.</param>
/// <param name="Version">How often its text was taken in or corrected, from 1.</param>
public sealed record ArticleRecord(Article Article, ImmutableArray<RemovedRange> Removed, int Version);

/// <summary>A claim's side on a fact.</summary>
/// <param name="Fact">The tenure, candidacy, membership or event.</param>
/// <param name="Stance">The claim's side.</param>
public readonly record struct FactReference(NodeId Fact, Stance Stance);

/// <summary>An entity that shares facts with another.</summary>
/// <param name="Entity">The neighbour.</param>
/// <param name="Facts">The facts (tenures, memberships, events) or claims that join them, ordered by id.</param>
public sealed record Neighbour(NodeId Entity, ImmutableArray<NodeId> Facts);

/// <summary>A hit of a full-text search.</summary>
/// <param name="Id">What was found: a person, organisation, post, event or article.</param>
/// <param name="Score">How well it fits; larger is better. Comparable within one answer only.</param>
/// <param name="Excerpt">The words around the hit, for an article.</param>
public sealed record SearchHit(NodeId Id, double Score, string? Excerpt);

/// <summary>How much the store holds.</summary>
/// <param name="Nodes">Counts by kind.</param>
/// <param name="SupersededClaims">Claims that a corrected text replaced.</param>
/// <param name="FirstPublished">The oldest article's day.</param>
/// <param name="LastPublished">The newest article's day.</param>
public sealed record StoreStatistics(ImmutableSortedDictionary<NodeKind, int> Nodes, int SupersededClaims, DateOnly? FirstPublished, DateOnly? LastPublished);
