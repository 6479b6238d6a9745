using System.Collections.Immutable;
using NatoGraph.Domain.Entities;

namespace NatoGraph.Storage.Reading;

/// <summary>How two entities are related.</summary>
/// <param name="Steps">From the one to the other; none where they are one and the same.</param>
public sealed record GraphPath(ImmutableArray<PathStep> Steps)
{
    /// <summary>The longest path that may be asked for, in links.</summary>
    public const int MaxLength = 12;

    /// <summary>The steps of a path through entities and facts.</summary>
    /// <param name="nodes">What the path goes through, both ends included.</param>
    internal static GraphPath Of(IReadOnlyList<NodeId> nodes)
    {
        var steps = ImmutableArray.CreateBuilder<PathStep>();
        var (from, fact) = (nodes[0], nodes[0].Kind == NodeKind.Event ? nodes[0] : (NodeId?)null);
        for (var index = 1; index < nodes.Count; index++)
        {
            if (index < nodes.Count - 1 && IsFact(nodes[index]))
            {
                fact = nodes[index];
                continue;
            }

            steps.Add(new PathStep(from, nodes[index], fact ?? (IsFact(nodes[index]) ? nodes[index] : null)));
            (from, fact) = (nodes[index], null);
        }

        return new GraphPath(steps.ToImmutable());
    }

    private static bool IsFact(NodeId id) => id.Kind is NodeKind.Tenure or NodeKind.Membership or NodeKind.Event;
}

/// <summary>A step from an entity to the next.</summary>
/// <param name="From">The entity.</param>
/// <param name="To">The next.</param>
/// <param name="Fact">The tenure, membership or event that joins them; <see langword="null"/> for a post and its organisation.</param>
public sealed record PathStep(NodeId From, NodeId To, NodeId? Fact);
