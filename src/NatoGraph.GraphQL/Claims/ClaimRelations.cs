using System.Collections.Immutable;
using NatoGraph.Domain.Projection;
using NatoGraph.GraphQL.Contradictions;
using NatoGraph.GraphQL.Facts;
using NatoGraph.GraphQL.Relay;

namespace NatoGraph.GraphQL.Claims;

/// <summary>How a claim stands to facts and to other claims.</summary>
[ExtendObjectType<ClaimNode>]
public sealed class ClaimRelations
{
    /// <summary>The facts that the claim stands for or against.</summary>
    public async Task<IReadOnlyList<ClaimFactNode>> GetFactsAsync([Parent] ClaimNode claim, FactsOfClaimDataLoader references, CancellationToken cancellationToken) =>
        [.. (await references.LoadListAsync(claim.Key, cancellationToken)).Select(reference => new ClaimFactNode(reference))];

    /// <summary>The claims of other articles that stand on the same side of the same facts.</summary>
    public async Task<IReadOnlyList<ClaimNode>> GetCorroboratedByAsync(
        [Parent] ClaimNode claim,
        FactsOfClaimDataLoader references,
        FactByIdDataLoader facts,
        ClaimByIdDataLoader claims,
        CancellationToken cancellationToken)
    {
        var evidence = await EvidenceAsync(claim, references, facts, cancellationToken);
        var same = evidence.Where(one => one.Evidence.Stance == one.Own).Select(one => one.Evidence.Claim).Distinct();
        var found = await claims.LoadKnownAsync(same, cancellationToken);
        return [.. found.Where(other => other.ArticleKey != claim.ArticleKey)];
    }

    /// <summary>The claims on the other side of the same facts, and those of the other readings of a contradiction that the claim is part of.</summary>
    public async Task<IReadOnlyList<ClaimNode>> GetContradictedByAsync(
        [Parent] ClaimNode claim,
        FactsOfClaimDataLoader references,
        FactByIdDataLoader facts,
        ContradictionsOfDataLoader contradictions,
        ClaimByIdDataLoader claims,
        CancellationToken cancellationToken)
    {
        var disagreeing = contradictions.LoadListAsync(claim.Key, cancellationToken);
        var evidence = await EvidenceAsync(claim, references, facts, cancellationToken);
        var disagreements = await disagreeing;
        var against = evidence.Where(one => one.Evidence.Stance != one.Own).Select(one => one.Evidence.Claim);
        var otherReadings = disagreements
            .SelectMany(disagreement => disagreement.Known.Readings)
            .Where(reading => !reading.Claims.Contains(claim.Key))
            .SelectMany(reading => reading.Claims);
        return await claims.LoadKnownAsync(against.Concat(otherReadings).Where(other => other != claim.Key).Distinct(), cancellationToken);
    }

    private static async Task<ImmutableArray<(Evidence Evidence, Stance Own)>> EvidenceAsync(ClaimNode claim, FactsOfClaimDataLoader references, FactByIdDataLoader facts, CancellationToken cancellationToken)
    {
        var own = await references.LoadListAsync(claim.Key, cancellationToken);
        var nodes = own.Count == 0 ? [] : await facts.LoadAsync([.. own.Select(reference => reference.Fact)], cancellationToken);
        return
        [
            .. own.Zip(nodes).SelectMany(pair => (pair.Second as IHasEvidence)?.Evidence
                .Where(one => one.Claim != claim.Key)
                .Select(one => (one, pair.First.Stance)) ?? []),
        ];
    }
}
