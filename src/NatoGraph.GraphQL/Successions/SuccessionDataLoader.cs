using NatoGraph.Domain.Projection;
using NatoGraph.Storage.Reading;

namespace NatoGraph.GraphQL.Successions;

/// <summary>
/// Reads successions of posts: today's as the store has them, those of an earlier day's knowledge projected from the post's claims.
/// One call a level for each of the two.
/// </summary>
/// <param name="reader">Where from.</param>
/// <param name="scheduler">Says when a level is complete.</param>
/// <param name="options">How large a batch may be.</param>
public sealed class SuccessionDataLoader(IGraphReader reader, IBatchScheduler scheduler, DataLoaderOptions options)
    : BatchDataLoader<SuccessionKey, KnownSuccession>(scheduler, options)
{
    /// <inheritdoc/>
    protected override async Task<IReadOnlyDictionary<SuccessionKey, KnownSuccession>> LoadBatchAsync(IReadOnlyList<SuccessionKey> keys, CancellationToken cancellationToken)
    {
        var (todays, past) = (new List<SuccessionKey>(keys.Count), new List<SuccessionKey>());
        foreach (var key in keys)
        {
            (key.KnownAt is null ? todays : past).Add(key);
        }

        var found = new Dictionary<SuccessionKey, KnownSuccession>(keys.Count);
        await AddTodaysAsync(found, todays, cancellationToken).ConfigureAwait(false);
        await AddPastAsync(found, past, cancellationToken).ConfigureAwait(false);
        return found;
    }

    private async Task AddTodaysAsync(Dictionary<SuccessionKey, KnownSuccession> found, List<SuccessionKey> keys, CancellationToken cancellationToken)
    {
        if (keys.Count == 0)
        {
            return;
        }

        var successions = await reader.GetSuccessionsAsync(keys.ConvertAll(key => key.Post), cancellationToken).ConfigureAwait(false);
        foreach (var key in keys)
        {
            found[key] = new KnownSuccession(successions.GetValueOrDefault(key.Post) ?? new(key.Post, [], [], [], []), null);
        }
    }

    private async Task AddPastAsync(Dictionary<SuccessionKey, KnownSuccession> found, List<SuccessionKey> keys, CancellationToken cancellationToken)
    {
        if (keys.Count == 0)
        {
            return;
        }

        var claims = await reader.GetClaimsOfPostsAsync([.. keys.Select(key => key.Post).Distinct()], cancellationToken).ConfigureAwait(false);
        foreach (var key in keys)
        {
            found[key] = new KnownSuccession(Succession.Of(key.Post, claims.GetValueOrDefault(key.Post, []), key.KnownAt), key.KnownAt);
        }
    }
}
