using NatoGraph.Domain.Claims;
using NatoGraph.Domain.Projection;
using NatoGraph.GraphQL.Dates;
using NatoGraph.GraphQL.Relay;
using NatoGraph.Storage.Reading;

namespace NatoGraph.GraphQL.Events;

/// <summary>A condition on events. Conditions given together must all hold.</summary>
public sealed record EventWhereInput
{
    /// <summary>One of these kinds.</summary>
    public IReadOnlyList<EventKind>? Kinds { get; init; }

    /// <summary>A word or prefix of the place; case and accents do not count.</summary>
    public string? Place { get; init; }

    /// <summary>With this person or organisation, by id.</summary>
    [GraphQLType<IdType>]
    public string? Participant { get; init; }

    /// <summary>With one of these statuses.</summary>
    public IReadOnlyList<FactStatus>? Status { get; init; }

    /// <summary>When.</summary>
    public DateWhereInput? Date { get; init; }

    internal EventFilter ToFilter(EntityIds ids) => new(
        Kinds is null ? null : [.. Kinds],
        Place,
        ids.ReadEntityIfAny(Participant),
        Status is null ? null : [.. Status],
        Date?.ToFilter());
}
