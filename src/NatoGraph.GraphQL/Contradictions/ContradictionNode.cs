using NatoGraph.Domain.Entities;
using NatoGraph.Domain.Projection;
using NatoGraph.GraphQL.Entities;
using NatoGraph.GraphQL.Relay;

namespace NatoGraph.GraphQL.Contradictions;

/// <summary>A disagreement between claims. Nothing is dropped because of it.</summary>
/// <param name="contradiction">The contradiction.</param>
[Node]
[GraphQLName("Contradiction")]
public sealed class ContradictionNode(Contradiction contradiction)
{
    /// <summary>The global id.</summary>
    [ID]
    public string Id => contradiction.Id.Slug;

    /// <summary>The readable part of the id.</summary>
    public string Slug => contradiction.Id.Slug;

    /// <summary>In what way the claims disagree.</summary>
    public ContradictionKind Kind => contradiction.Kind;

    /// <summary>Both sides or more; the chosen one first.</summary>
    public IReadOnlyList<ReadingNode> Readings => [.. contradiction.Readings.Select(reading => new ReadingNode(reading))];

    internal Contradiction Known => contradiction;

    /// <summary>What it is about, in one English sentence.</summary>
    public Task<string> GetSummaryAsync(EntityByIdDataLoader entities, CancellationToken cancellationToken) =>
        entities.ReadableAsync(contradiction.Summary, cancellationToken);

    /// <summary>Why the chosen reading was chosen, in one English sentence.</summary>
    public Task<string> GetReasonAsync(EntityByIdDataLoader entities, CancellationToken cancellationToken) =>
        entities.ReadableAsync(contradiction.Reason, cancellationToken);

    /// <summary>The people, organisations, posts and events that it is about.</summary>
    public Task<IReadOnlyList<IEntityNode>> GetAboutAsync(EntityByIdDataLoader entities, CancellationToken cancellationToken) =>
        entities.LoadKnownAsync(contradiction.About, cancellationToken);

    /// <summary>Reads one contradiction again by id.</summary>
    [NodeResolver]
    public static Task<ContradictionNode?> GetNodeAsync(string id, ContradictionByIdDataLoader contradictions, CancellationToken cancellationToken) =>
        contradictions.LoadAsync(new NodeId(NodeKind.Contradiction, id), cancellationToken);
}
