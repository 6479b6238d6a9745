using System.Collections.Immutable;
using NatoGraph.Storage.Reading;

namespace NatoGraph.GraphQL.Claims;

/// <summary>Which claims of one owner are asked for.</summary>
/// <param name="Owner">A person, organisation, post or article.</param>
/// <param name="Page">Which of its claims.</param>
public readonly record struct ClaimsOfKey(NodeId Owner, ClaimsPage Page);

/// <summary>Which part of which claims. Two are equal when they ask for the same, so that owners who ask for the same share a call.</summary>
/// <param name="Filter">Which claims.</param>
/// <param name="Order">In which order.</param>
/// <param name="Part">Which part.</param>
public sealed record ClaimsPage(ClaimFilter Filter, Order Order, PageRequest Part)
{
    /// <inheritdoc/>
    public bool Equals(ClaimsPage? other) =>
        other is not null
        && Order == other.Order
        && Part == other.Part
        && WithoutLists(Filter) == WithoutLists(other.Filter)
        && Same(Filter.Predicates, other.Filter.Predicates)
        && Same(Filter.Modalities, other.Filter.Modalities);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Order, Part, WithoutLists(Filter));

    private static ClaimFilter WithoutLists(ClaimFilter filter) => filter with { Predicates = null, Modalities = null };

    private static bool Same<T>(ImmutableArray<T>? left, ImmutableArray<T>? right) =>
        left is { } some && right is { } others ? some.SequenceEqual(others) : left is null && right is null;
}
