using System.Collections.Immutable;
using NatoGraph.Domain.Projection;
using NatoGraph.GraphQL.Tenures;

namespace NatoGraph.GraphQL.Successions;

/// <summary>A succession as the knowledge of a day has it, its tenures found by id.</summary>
public sealed class KnownSuccession
{
    private Dictionary<NodeId, TenureNode>? byId;

    internal KnownSuccession(Succession succession, DateOnly? knownAt)
    {
        Known = succession;
        Tenures = [.. succession.Tenures.Select(tenure => new TenureNode(tenure, knownAt))];
    }

    internal Succession Known { get; }

    internal ImmutableArray<TenureNode> Tenures { get; }

    internal TenureNode Tenure(NodeId id) => (byId ??= Tenures.ToDictionary(tenure => tenure.Known.Id))[id];

    /// <summary>Who held the post on a day, the likeliest first.</summary>
    internal IReadOnlyList<HolderNode> HoldersOn(DateOnly day) =>
        [.. Known.HoldersOn(day).Select(holder => new HolderNode(Tenure(holder.Tenure.Id), holder.Certainty))];
}
