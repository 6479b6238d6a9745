using NatoGraph.Domain.Entities;
using NatoGraph.GraphQL.Claims;
using NatoGraph.GraphQL.Entities;
using NatoGraph.GraphQL.Events;
using NatoGraph.GraphQL.Memberships;
using NatoGraph.GraphQL.Posts;
using NatoGraph.GraphQL.Relay;
using NatoGraph.GraphQL.Search;

namespace NatoGraph.GraphQL.Organisations;

/// <summary>An organisation or a state.</summary>
/// <param name="organisation">The organisation.</param>
[Node]
[GraphQLName("Organisation")]
public sealed class OrganisationNode(Organisation organisation) : IEntityNode, IHasClaims, ISearchResult
{
    /// <summary>The global id.</summary>
    [ID]
    public string Id => organisation.Id.Slug;

    /// <summary>The readable part of the id: otan.</summary>
    public string Slug => organisation.Id.Slug;

    /// <summary>The name most used.</summary>
    public string Name => organisation.Name;

    /// <summary>Every form of the name in the articles.</summary>
    public IReadOnlyList<string> Names => organisation.Names;

    /// <summary>What kind of body it is.</summary>
    public OrganisationKind Kind => organisation.Kind;

    NodeId IHasClaims.Key => Key;

    internal NodeId Key => organisation.Id;

    /// <summary>The posts that belong to it, by label.</summary>
    public async Task<IReadOnlyList<PostNode>> GetPostsAsync(PostIdsOfOrganisationDataLoader ids, PostByIdDataLoader posts, CancellationToken cancellationToken) =>
        await posts.LoadKnownAsync(await ids.LoadListAsync(Key, cancellationToken), cancellationToken);

    /// <summary>Who is or was a member of it.</summary>
    public async Task<IReadOnlyList<MembershipNode>> GetMembersAsync(MembershipsOfOrganisationDataLoader memberships, CancellationToken cancellationToken) =>
        [.. (await memberships.LoadListAsync(Key, cancellationToken)).Where(membership => membership.BodyKey == Key)];

    /// <summary>What it is or was a member of.</summary>
    public async Task<IReadOnlyList<MembershipNode>> GetMembershipsAsync(MembershipsOfOrganisationDataLoader memberships, CancellationToken cancellationToken) =>
        [.. (await memberships.LoadListAsync(Key, cancellationToken)).Where(membership => membership.MemberKey == Key)];

    /// <summary>The events in which it took part, by first day.</summary>
    public async Task<IReadOnlyList<EventNode>> GetEventsAsync(EventIdsOfEntityDataLoader ids, EventByIdDataLoader events, CancellationToken cancellationToken) =>
        await events.LoadKnownAsync(await ids.LoadListAsync(Key, cancellationToken), cancellationToken);

    /// <summary>Reads one organisation again by id.</summary>
    [NodeResolver]
    public static Task<OrganisationNode?> GetNodeAsync(string id, OrganisationByIdDataLoader organisations, CancellationToken cancellationToken) =>
        organisations.LoadAsync(new NodeId(NodeKind.Organisation, id), cancellationToken);
}
