using NatoGraph.Domain.Projection;
using NatoGraph.GraphQL.Facts;
using NatoGraph.Storage.Reading;

namespace NatoGraph.GraphQL.Claims;

/// <summary>A fact that a claim stands for or against.</summary>
/// <param name="reference">The fact and the side.</param>
[GraphQLName("ClaimFact")]
public sealed class ClaimFactNode(FactReference reference)
{
    /// <summary>The claim's side.</summary>
    public Stance Stance => reference.Stance;

    /// <summary>The tenure, candidacy, membership or event.</summary>
    public Task<IFactNode> GetFactAsync(FactByIdDataLoader facts, CancellationToken cancellationToken) =>
        facts.LoadRequiredAsync(reference.Fact, cancellationToken);
}
