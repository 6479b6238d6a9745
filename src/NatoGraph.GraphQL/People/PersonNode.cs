using NatoGraph.Domain.Entities;
using NatoGraph.Domain.Time;
using NatoGraph.GraphQL.Candidacies;
using NatoGraph.GraphQL.Claims;
using NatoGraph.GraphQL.Dates;
using NatoGraph.GraphQL.Entities;
using NatoGraph.GraphQL.Events;
using NatoGraph.GraphQL.Relay;
using NatoGraph.GraphQL.Search;
using NatoGraph.GraphQL.Successions;
using NatoGraph.GraphQL.Tenures;

namespace NatoGraph.GraphQL.People;

/// <summary>A person whom articles name.</summary>
/// <param name="person">The person.</param>
[Node]
[GraphQLName("Person")]
public sealed class PersonNode(Person person) : IEntityNode, IHasClaims, ISearchResult
{
    /// <summary>The global id.</summary>
    [ID]
    public string Id => person.Id.Slug;

    /// <summary>The readable part of the id: jens-stoltenberg.</summary>
    public string Slug => person.Id.Slug;

    /// <summary>The name most used for the person.</summary>
    public string Name => person.Name;

    /// <summary>Every form of the name in the articles.</summary>
    public IReadOnlyList<string> Names => person.Names;

    NodeId IHasClaims.Key => Key;

    internal NodeId Key => person.Id;

    /// <summary>The posts that the person holds, held or is to hold, each with its time, by first day.</summary>
    public async Task<IReadOnlyList<TenureNode>> GetTenuresAsync(
        [GraphQLDescription("Only tenures that may have run on this day.")] Edtf? asOf,
        [GraphQLDescription("Use only claims published by this day; by default, all.")] Edtf? knownAt,
        TenuresOfPersonDataLoader tenures,
        SuccessionDataLoader successions,
        CancellationToken cancellationToken)
    {
        var today = await tenures.LoadListAsync(Key, cancellationToken);
        return await TenuresAsKnown.SelectAsync(today, Key, Days.Exactly(asOf, nameof(asOf)), Days.Exactly(knownAt, nameof(knownAt)), successions, cancellationToken);
    }

    /// <summary>The posts that the person is or was named for.</summary>
    public Task<IReadOnlyList<CandidacyNode>> GetCandidaciesAsync(CandidaciesOfPersonDataLoader candidacies, CancellationToken cancellationToken) =>
        candidacies.LoadListAsync(Key, cancellationToken);

    /// <summary>The events in which the person took part, by first day.</summary>
    public async Task<IReadOnlyList<EventNode>> GetEventsAsync(EventIdsOfEntityDataLoader ids, EventByIdDataLoader events, CancellationToken cancellationToken) =>
        await events.LoadKnownAsync(await ids.LoadListAsync(Key, cancellationToken), cancellationToken);

    /// <summary>The people and organisations that share tenures, memberships or events with the person, most shared facts first.</summary>
    public async Task<IReadOnlyList<NeighbourNode>> GetNeighboursAsync(NeighboursOfDataLoader neighbours, CancellationToken cancellationToken) =>
        [.. (await neighbours.LoadListAsync(Key, cancellationToken)).Select(neighbour => new NeighbourNode(neighbour))];

    /// <summary>Reads one person again by id.</summary>
    [NodeResolver]
    public static Task<PersonNode?> GetNodeAsync(string id, PersonByIdDataLoader people, CancellationToken cancellationToken) =>
        people.LoadAsync(new NodeId(NodeKind.Person, id), cancellationToken);
}
