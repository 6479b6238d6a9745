using NatoGraph.Domain.Projection;
using NatoGraph.GraphQL.Claims;
using NatoGraph.GraphQL.Entities;
using NatoGraph.GraphQL.Facts;
using NatoGraph.GraphQL.Relay;
using NatoGraph.Storage.Reading;

namespace NatoGraph.GraphQL.Paths;

/// <summary>A step from an entity to the next.</summary>
/// <param name="step">The step.</param>
[GraphQLName("PathStep")]
public sealed class PathStepNode(PathStep step)
{
    /// <summary>The entity.</summary>
    public Task<IEntityNode> GetFromAsync(EntityByIdDataLoader entities, CancellationToken cancellationToken) =>
        entities.LoadRequiredAsync(step.From, cancellationToken);

    /// <summary>The next.</summary>
    public Task<IEntityNode> GetToAsync(EntityByIdDataLoader entities, CancellationToken cancellationToken) =>
        entities.LoadRequiredAsync(step.To, cancellationToken);

    /// <summary>The tenure, membership or event that joins them; null for a post and its organisation.</summary>
    public async Task<IFactNode?> GetFactAsync(FactByIdDataLoader facts, CancellationToken cancellationToken) =>
        step.Fact is { } fact ? await facts.LoadRequiredAsync(fact, cancellationToken) : null;

    /// <summary>The claims behind the step; none for a post and its organisation, which its name joins.</summary>
    public async Task<IReadOnlyList<ClaimNode>> GetClaimsAsync(
        [GraphQLDescription("Only those on this side; by default both.")] Stance? stance,
        FactByIdDataLoader facts,
        ClaimByIdDataLoader claims,
        CancellationToken cancellationToken)
    {
        if (step.Fact is not { } id || await facts.LoadRequiredAsync(id, cancellationToken) is not IHasEvidence fact)
        {
            return [];
        }

        var evidence = fact.Evidence.Where(one => stance is null || one.Stance == stance).Select(one => one.Claim).Distinct();
        return await claims.LoadKnownAsync(evidence, cancellationToken);
    }
}
