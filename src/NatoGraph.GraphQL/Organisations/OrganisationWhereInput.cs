using NatoGraph.Domain.Entities;
using NatoGraph.GraphQL.Relay;
using NatoGraph.Storage.Reading;

namespace NatoGraph.GraphQL.Organisations;

/// <summary>A condition on organisations. Conditions given together must all hold.</summary>
public sealed record OrganisationWhereInput
{
    /// <summary>A word or prefix that a name has; case and accents do not count.</summary>
    public string? Name { get; init; }

    /// <summary>One of these kinds.</summary>
    public IReadOnlyList<OrganisationKind>? Kinds { get; init; }

    /// <summary>A member of this organisation, by id or slug.</summary>
    [GraphQLType<IdType>]
    public string? MemberOf { get; init; }

    internal OrganisationFilter ToFilter(EntityIds ids) =>
        new(Name, Kinds is null ? null : [.. Kinds], ids.ReadIfAny(MemberOf, NodeKind.Organisation));
}
