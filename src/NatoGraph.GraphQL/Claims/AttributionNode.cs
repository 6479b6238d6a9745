using NatoGraph.Domain.Claims;
using NatoGraph.Domain.Resolution;
using NatoGraph.GraphQL.Entities;

namespace NatoGraph.GraphQL.Claims;

/// <summary>Who is answerable for a claim.</summary>
/// <param name="claim">The claim.</param>
[GraphQLName("Attribution")]
public sealed class AttributionNode(ResolvedClaim claim)
{
    /// <summary>What kind of source it is.</summary>
    public AttributionKind Kind => claim.Claim.Statement.Attribution.Kind;

    /// <summary>How the text names a source without a name: plusieurs sources.</summary>
    public string? Label => claim.Claim.Statement.Attribution.Label;

    /// <summary>The article's outlet; null where it is not known.</summary>
    public string? Outlet => claim.Claim.Outlet;

    /// <summary>The person or organisation, where the source has a name.</summary>
    public async Task<IEntityNode?> GetEntityAsync(EntityByIdDataLoader entities, CancellationToken cancellationToken) =>
        claim.AttributedTo is { } id ? await entities.LoadAsync(id, cancellationToken) : null;
}
