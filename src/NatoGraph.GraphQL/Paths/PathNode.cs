using NatoGraph.Storage.Reading;

namespace NatoGraph.GraphQL.Paths;

/// <summary>How two entities are related.</summary>
/// <param name="path">The way from the one to the other.</param>
[GraphQLName("Path")]
public sealed class PathNode(GraphPath path)
{
    /// <summary>From the one to the other; none where they are one and the same.</summary>
    public IReadOnlyList<PathStepNode> Steps => [.. path.Steps.Select(step => new PathStepNode(step))];
}
