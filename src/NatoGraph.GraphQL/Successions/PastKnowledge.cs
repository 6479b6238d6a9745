using NatoGraph.GraphQL.Relay;
using NatoGraph.GraphQL.Tenures;

namespace NatoGraph.GraphQL.Successions;

/// <summary>A person's tenures as an earlier day knew them.</summary>
internal static class PastKnowledge
{
    /// <summary>Projects the successions of the posts of <paramref name="today"/> anew and takes the person's tenures out of them.</summary>
    public static async Task<IReadOnlyList<TenureNode>> OfAsync(IReadOnlyList<TenureNode> today, NodeId person, DateOnly? knownAt, SuccessionDataLoader successions, CancellationToken cancellationToken)
    {
        if (knownAt is null)
        {
            return today;
        }

        var keys = today.Select(tenure => new SuccessionKey(tenure.Known.Post, knownAt)).Distinct();
        var known = await successions.LoadKnownAsync(keys, cancellationToken).ConfigureAwait(false);
        return [.. known.SelectMany(succession => succession.Tenures).Where(tenure => tenure.Known.Person == person)];
    }
}
