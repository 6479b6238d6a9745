using NatoGraph.Domain.Entities;
using NatoGraph.GraphQL.Relay;
using NatoGraph.Storage.Reading;

namespace NatoGraph.GraphQL.Posts;

/// <summary>A condition on posts. Conditions given together must all hold.</summary>
public sealed record PostWhereInput
{
    /// <summary>A word or prefix of the label; case and accents do not count.</summary>
    public string? Label { get; init; }

    /// <summary>In this organisation or state, by id or slug.</summary>
    [GraphQLType<IdType>]
    public string? Organisation { get; init; }

    internal PostFilter ToFilter(EntityIds ids) => new(Label, ids.ReadIfAny(Organisation, NodeKind.Organisation));
}
