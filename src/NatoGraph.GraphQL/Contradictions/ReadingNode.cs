using NatoGraph.Domain.Projection;
using NatoGraph.GraphQL.Claims;
using NatoGraph.GraphQL.Entities;
using NatoGraph.GraphQL.Relay;

namespace NatoGraph.GraphQL.Contradictions;

/// <summary>One of the readings that a contradiction leaves.</summary>
/// <param name="reading">The reading.</param>
[GraphQLName("Reading")]
public sealed class ReadingNode(Reading reading)
{
    /// <summary>How many independent sources say so; the same text or quotation counts once.</summary>
    public int IndependentOutlets => reading.IndependentOutlets;

    /// <summary>Whether the graph follows this reading.</summary>
    public bool Chosen => reading.Chosen;

    /// <summary>The reading in words or as a date: 2024-10-01, 3, a person's name.</summary>
    public Task<string> GetValueAsync(EntityByIdDataLoader entities, CancellationToken cancellationToken) =>
        entities.ReadableAsync(reading.Value, cancellationToken);

    /// <summary>The claims that say so.</summary>
    public Task<IReadOnlyList<ClaimNode>> GetClaimsAsync(ClaimByIdDataLoader claims, CancellationToken cancellationToken) =>
        claims.LoadKnownAsync(reading.Claims, cancellationToken);
}
