using System.Collections.Immutable;
using NatoGraph.Domain.Claims;
using NatoGraph.Domain.Entities;

namespace NatoGraph.Domain.Resolution;

/// <summary>A claim and the entities of the graph that it speaks of. This is all that the projection reads.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Subject">The subject's entity; <see langword="null"/> for an event.</param>
/// <param name="Object">The object's entity; <see langword="null"/> for an event.</param>
/// <param name="Post">The post of a succession, where the text says it.</param>
/// <param name="Participants">An event's participants, ordered by id.</param>
/// <param name="AttributedTo">The person or organisation answerable for it, where it has a name.</param>
public sealed record ResolvedClaim(
    Claim Claim,
    NodeId? Subject,
    NodeId? Object,
    NodeId? Post,
    ImmutableArray<NodeId> Participants,
    NodeId? AttributedTo);
