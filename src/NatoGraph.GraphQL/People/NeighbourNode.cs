using NatoGraph.Domain.Entities;
using NatoGraph.GraphQL.Claims;
using NatoGraph.GraphQL.Entities;
using NatoGraph.GraphQL.Facts;
using NatoGraph.GraphQL.Relay;
using NatoGraph.Storage.Reading;

namespace NatoGraph.GraphQL.People;

/// <summary>An entity that shares facts with another.</summary>
/// <param name="neighbour">The entity and what it shares.</param>
[GraphQLName("Neighbour")]
public sealed class NeighbourNode(Neighbour neighbour)
{
    /// <summary>How many facts and claims the two share.</summary>
    public int Strength => neighbour.Facts.Length;

    /// <summary>The neighbour.</summary>
    public Task<IEntityNode> GetEntityAsync(EntityByIdDataLoader entities, CancellationToken cancellationToken) =>
        entities.LoadRequiredAsync(neighbour.Entity, cancellationToken);

    /// <summary>The tenures, memberships and events that the two share.</summary>
    public Task<IReadOnlyList<IFactNode>> GetFactsAsync(FactByIdDataLoader facts, CancellationToken cancellationToken) =>
        facts.LoadKnownAsync(neighbour.Facts.Where(id => id.Kind != NodeKind.Claim), cancellationToken);

    /// <summary>The claims that join the two without making a fact.</summary>
    public Task<IReadOnlyList<ClaimNode>> GetClaimsAsync(ClaimByIdDataLoader claims, CancellationToken cancellationToken) =>
        claims.LoadKnownAsync(neighbour.Facts.Where(id => id.Kind == NodeKind.Claim), cancellationToken);
}
