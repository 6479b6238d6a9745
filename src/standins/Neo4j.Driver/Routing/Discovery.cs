using Neo4j.Driver.Bolt.Messages;
using Neo4j.Driver.Pooling;

namespace Neo4j.Driver.Routing;

/// <summary>Asks routers for the routing table of a database, one after another until one knows.</summary>
internal sealed class Discovery(
    ServerAddress seed, IReadOnlyDictionary<string, string> context, PoolRegistry pools, Leasing leasing, Config config, TimeProvider time)
{
    /// <param name="known">The table so far; null if there is none.</param>
    /// <param name="demand">Which database, and in whose name.</param>
    /// <param name="listener">Learns of errors on the connections used.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="ServiceUnavailableException">No router knows.</exception>
    public async ValueTask<RoutingTable> FetchAsync(
        RoutingTable? known, Demand demand, IFailureListener listener, CancellationToken cancellationToken)
    {
        var errors = new List<Exception>();
        foreach (var router in Routers(known))
        {
            try
            {
                var table = await AskAsync(router, demand, listener, cancellationToken).ConfigureAwait(false);
                if (!table.Routers.IsEmpty && !table.Readers.IsEmpty)
                {
                    return table;
                }

                errors.Add(new ProtocolException($"The routing table of {router} has no router or no reader."));
            }
            catch (Neo4jException e) when (!IsFatal(e))
            {
                config.Logger.Warn(e, "{0} gave no routing table.", router);
                errors.Add(e);
            }
        }

        throw new ServiceUnavailableException(
            $"No router of the cluster gave a routing table; the seed is {seed}.", new AggregateException(errors));
    }

    /// <summary>Those of the table, then what the seed stands for. While the cluster has no leader, the seed may know of a newer one.</summary>
    private IEnumerable<ServerAddress> Routers(RoutingTable? known)
    {
        var seeds = config.Resolver.Resolve(seed);
        return known switch
        {
            null => seeds,
            { Writers.IsEmpty: true } => seeds.Concat(known.Routers).Distinct(),
            _ => known.Routers.Concat(seeds).Distinct(),
        };
    }

    private async ValueTask<RoutingTable> AskAsync(
        ServerAddress router, Demand demand, IFailureListener listener, CancellationToken cancellationToken)
    {
        var lease = await leasing.LeaseAsync(pools.Of(router), demand, listener, cancellationToken).ConfigureAwait(false);
        try
        {
            var request = new RouteRequest(context, demand.Bookmarks, demand.Database, demand.ImpersonatedUser);
            var metadata = await lease.Bolt.AskAsync(request, cancellationToken).ConfigureAwait(false);
            return RoutingTableReader.Read(metadata, demand.Database, time.GetTimestamp());
        }
        catch (SecurityException e)
        {
            await leasing.ReportAsync(lease.Token, demand, e).ConfigureAwait(false);
            throw;
        }
        finally
        {
            await lease.ReleaseAsync().ConfigureAwait(false);
        }
    }

    /// <summary>Errors that another router would give, too.</summary>
    private static bool IsFatal(Neo4jException e) => e is FatalDiscoveryException
        or InvalidBookmarkException
        or InvalidBookmarkMixtureException
        or StatementArgumentException
        or TypeException
        or UnsupportedFeatureException
        or (SecurityException and not AuthorizationException);
}
