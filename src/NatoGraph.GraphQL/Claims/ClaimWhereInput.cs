using NatoGraph.Domain.Claims;
using NatoGraph.Domain.Entities;
using NatoGraph.GraphQL.Dates;
using NatoGraph.GraphQL.Relay;
using NatoGraph.Storage.Reading;

namespace NatoGraph.GraphQL.Claims;

/// <summary>A condition on claims. Conditions given together must all hold.</summary>
public sealed record ClaimWhereInput
{
    /// <summary>One of these predicates.</summary>
    public IReadOnlyList<Predicate>? Predicates { get; init; }

    /// <summary>One of these modalities.</summary>
    public IReadOnlyList<Modality>? Modalities { get; init; }

    /// <summary>That speaks of this entity, as subject, object, post or participant, by id.</summary>
    [GraphQLType<IdType>]
    public string? Entity { get; init; }

    /// <summary>Of this article, by id or slug.</summary>
    [GraphQLType<IdType>]
    public string? Article { get; init; }

    /// <summary>For which this person or organisation is answerable, by id.</summary>
    [GraphQLType<IdType>]
    public string? AttributedTo { get; init; }

    /// <summary>The day of publication.</summary>
    public DateWhereInput? Published { get; init; }

    /// <summary>The time that the claim itself names.</summary>
    public DateWhereInput? Date { get; init; }

    /// <summary>At least as sure as this, between 0 and 1.</summary>
    public double? MinConfidence { get; init; }

    /// <summary>Claims that a corrected text replaced, too.</summary>
    [DefaultValue(false)]
    public bool IncludeSuperseded { get; init; }

    internal ClaimFilter ToFilter(EntityIds ids) => new(
        Predicates is null ? null : [.. Predicates],
        Modalities is null ? null : [.. Modalities],
        ids.ReadEntityIfAny(Entity),
        ids.ReadIfAny(Article, NodeKind.Article),
        ids.ReadEntityIfAny(AttributedTo),
        Published?.ToFilter(),
        Date?.ToFilter(),
        MinConfidence,
        IncludeSuperseded);
}
