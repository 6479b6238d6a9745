using HotChocolate.Types.Pagination;
using NatoGraph.GraphQL.Relay;
using NatoGraph.Storage.Reading;

namespace NatoGraph.GraphQL.Claims;

/// <summary>Reads pages of the claims of people, organisations, posts or articles: one call for all owners that ask for the same.</summary>
/// <param name="reader">Where from.</param>
/// <param name="scheduler">Says when a level is complete.</param>
/// <param name="options">How large a batch may be.</param>
public sealed class ClaimsOfDataLoader(IGraphReader reader, IBatchScheduler scheduler, DataLoaderOptions options)
    : BatchDataLoader<ClaimsOfKey, Page<NodeId>>(scheduler, options)
{
    internal async Task<Connection<ClaimNode>> LoadConnectionAsync(
        NodeId owner,
        ClaimFilter? filter,
        ClaimOrder? order,
        PageRequest part,
        ClaimByIdDataLoader claims,
        CancellationToken cancellationToken)
    {
        var key = new ClaimsOfKey(owner, new ClaimsPage(filter ?? new(), order.ToOrder(OrderField.Date), part));
        var page = await LoadAsync(key, cancellationToken).ConfigureAwait(false) ?? new([], false, false, 0);
        return await page.ToConnectionAsync(claims, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    protected override async Task<IReadOnlyDictionary<ClaimsOfKey, Page<NodeId>>> LoadBatchAsync(IReadOnlyList<ClaimsOfKey> keys, CancellationToken cancellationToken)
    {
        var found = new Dictionary<ClaimsOfKey, Page<NodeId>>();
        foreach (var same in keys.GroupBy(key => key.Page))
        {
            var owners = same.Select(key => key.Owner).ToArray();
            var pages = await reader.GetClaimsOfAsync(owners, same.Key.Filter, same.Key.Order, same.Key.Part, cancellationToken).ConfigureAwait(false);
            foreach (var (owner, page) in pages)
            {
                found[new ClaimsOfKey(owner, same.Key)] = page;
            }
        }

        return found;
    }
}
