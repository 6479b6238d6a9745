using System.Collections.Immutable;
using NatoGraph.Domain.Claims;
using NatoGraph.Domain.Entities;
using NatoGraph.Domain.Projection;
using NatoGraph.Domain.Time;
using NatoGraph.GraphQL.Entities;
using NatoGraph.GraphQL.Facts;
using NatoGraph.GraphQL.Relay;
using NatoGraph.GraphQL.Search;
using NatoGraph.GraphQL.Timelines;

namespace NatoGraph.GraphQL.Events;

/// <summary>A dated or placed happening, as all articles that tell of it have it together.</summary>
/// <param name="happening">The event.</param>
[Node]
[GraphQLName("Event")]
public sealed class EventNode(Event happening) : IEntityNode, IFactNode, IHasEvidence, ITimelineEntry, ISearchResult
{
    /// <summary>The global id.</summary>
    [ID]
    public string Id => happening.Id.Slug;

    /// <summary>The readable part of the id.</summary>
    public string Slug => happening.Id.Slug;

    /// <summary>The label.</summary>
    public string Name => happening.Label;

    /// <summary>Kind, place and date in words.</summary>
    public string Label => happening.Label;

    /// <summary>What kind of happening it is.</summary>
    public EventKind Kind => happening.Kind;

    /// <summary>When, or its first day; null where it is not known.</summary>
    public Edtf? From => happening.From;

    /// <summary>Its last day, where it has more than one.</summary>
    public Edtf? Until => happening.Until;

    /// <summary>Where, as most claims have it; null where it is not known.</summary>
    public string? Place => happening.Place;

    /// <summary>What the claims for and against it amount to.</summary>
    public FactStatus Status => happening.Status;

    /// <summary>The people and organisations that took part.</summary>
    public Task<IReadOnlyList<IEntityNode>> GetParticipantsAsync(EntityByIdDataLoader entities, CancellationToken cancellationToken) =>
        entities.LoadKnownAsync(happening.Participants, cancellationToken);

    ImmutableArray<Evidence> IHasEvidence.Evidence => happening.Evidence;

    /// <summary>Reads one event again by id.</summary>
    [NodeResolver]
    public static Task<EventNode?> GetNodeAsync(string id, EventByIdDataLoader events, CancellationToken cancellationToken) =>
        events.LoadAsync(new NodeId(NodeKind.Event, id), cancellationToken);
}
