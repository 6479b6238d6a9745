using NatoGraph.GraphQL.Relay;
using NatoGraph.GraphQL.Tenures;

namespace NatoGraph.GraphQL.Successions;

/// <summary>A person's tenures on a day, or as an earlier day knew them.</summary>
internal static class TenuresAsKnown
{
    /// <summary>Takes the person's tenures out of the successions of the posts that <paramref name="today"/> names.</summary>
    public static async Task<IReadOnlyList<TenureNode>> SelectAsync(IReadOnlyList<TenureNode> today, NodeId person, DateOnly? asOf, DateOnly? knownAt, SuccessionDataLoader successions, CancellationToken cancellationToken)
    {
        if (asOf is null && knownAt is null)
        {
            return today;
        }

        var keys = today.Select(tenure => new SuccessionKey(tenure.Known.Post, knownAt)).Distinct();
        var known = await successions.LoadKnownAsync(keys, cancellationToken).ConfigureAwait(false);
        return [.. known.SelectMany(succession => TenuresOn(succession, asOf)).Where(tenure => tenure.Known.Person == person)];
    }

    private static IEnumerable<TenureNode> TenuresOn(KnownSuccession succession, DateOnly? asOf) =>
        asOf is { } day ? succession.HoldersOn(day).Select(holder => holder.Tenure) : succession.Tenures;
}
