using System.Collections.Immutable;
using NatoGraph.Domain.Entities;
using NatoGraph.Domain.Projection;
using NatoGraph.Domain.Time;
using NatoGraph.GraphQL.Facts;
using NatoGraph.GraphQL.Organisations;
using NatoGraph.GraphQL.Timelines;

namespace NatoGraph.GraphQL.Memberships;

/// <summary>A state or body being a member of another.</summary>
/// <param name="membership">The membership.</param>
[Node]
[GraphQLName("Membership")]
public sealed class MembershipNode(Membership membership) : IFactNode, IHasEvidence, ITimelineEntry
{
    /// <summary>The global id.</summary>
    [ID]
    public string Id => membership.Id.Slug;

    /// <summary>The readable part of the id.</summary>
    public string Slug => membership.Id.Slug;

    /// <summary>Since when, where said.</summary>
    public Edtf? From => membership.From;

    /// <summary>Until when, where said.</summary>
    public Edtf? Until => membership.Until;

    /// <summary>What the claims for and against it amount to.</summary>
    public FactStatus Status => membership.Status;

    internal NodeId MemberKey => membership.Member;

    internal NodeId BodyKey => membership.Organisation;

    /// <summary>The member.</summary>
    public Task<OrganisationNode> GetMemberAsync(OrganisationByIdDataLoader organisations, CancellationToken cancellationToken) =>
        organisations.LoadRequiredAsync(membership.Member, cancellationToken);

    /// <summary>What it is a member of.</summary>
    public Task<OrganisationNode> GetOrganisationAsync(OrganisationByIdDataLoader organisations, CancellationToken cancellationToken) =>
        organisations.LoadRequiredAsync(membership.Organisation, cancellationToken);

    ImmutableArray<Evidence> IHasEvidence.Evidence => membership.Evidence;

    /// <summary>Reads one membership again by id.</summary>
    [NodeResolver]
    public static Task<MembershipNode?> GetNodeAsync(string id, MembershipByIdDataLoader memberships, CancellationToken cancellationToken) =>
        memberships.LoadAsync(new NodeId(NodeKind.Membership, id), cancellationToken);
}
