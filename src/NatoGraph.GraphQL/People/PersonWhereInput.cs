using NatoGraph.Domain.Entities;
using NatoGraph.GraphQL.Relay;
using NatoGraph.Storage.Reading;

namespace NatoGraph.GraphQL.People;

/// <summary>A condition on people. Conditions given together must all hold.</summary>
public sealed record PersonWhereInput
{
    /// <summary>A word or prefix that a name has; case and accents do not count.</summary>
    public string? Name { get; init; }

    /// <summary>They hold or held this post, by id or slug.</summary>
    [GraphQLType<IdType>]
    public string? Post { get; init; }

    /// <summary>They hold or held a post in this organisation, by id or slug.</summary>
    [GraphQLType<IdType>]
    public string? Organisation { get; init; }

    internal PersonFilter ToFilter(EntityIds ids) =>
        new(Name, ids.ReadIfAny(Post, NodeKind.Post), ids.ReadIfAny(Organisation, NodeKind.Organisation));
}
