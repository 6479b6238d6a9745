using System.Collections.Immutable;
using NatoGraph.Domain.Projection;
using NatoGraph.Domain.Resolution;
using NatoGraph.GraphQL.Tenures;

namespace NatoGraph.GraphQL.Successions;

/// <summary>A succession as the knowledge of a day has it, its tenures found by id.</summary>
public sealed class KnownSuccession
{
    private readonly ImmutableDictionary<NodeId, TenureNode> byId;

    internal KnownSuccession(Succession succession, DateOnly? knownAt)
    {
        Known = succession;
        Tenures = [.. succession.Tenures.Select(tenure => new TenureNode(tenure, knownAt))];
        byId = Tenures.ToImmutableDictionary(tenure => tenure.Known.Id);
    }

    internal Succession Known { get; }

    internal ImmutableArray<TenureNode> Tenures { get; }

    /// <summary>What the claims of a post published by a day amount to.</summary>
    internal static KnownSuccession Project(SuccessionKey key, ImmutableArray<ResolvedClaim> claims)
    {
        var unit = new ProjectionUnit(ProjectionUnitKind.Post, key.Post.Slug);
        var facts = Projector.Project(unit, [.. claims.Where(claim => claim.Claim.PublishedOn <= key.KnownAt)]);
        return new(new(key.Post, facts.Tenures, facts.Candidacies, facts.Diagnostics, facts.Contradictions), key.KnownAt);
    }

    internal TenureNode Tenure(NodeId id) => byId[id];
}
