namespace NatoGraph.Storage.Neo4j.Connections;

/// <summary>Waits for a server that is still starting.</summary>
internal sealed class ServerWait(GraphConnection connection, Neo4jAddress address, Neo4jStoreOptions options)
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(500);

    /// <exception cref="StoreException">The server refuses, or does not answer in time.</exception>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var began = options.Clock.GetTimestamp();
        var problem = await connection.TryReachAsync().ConfigureAwait(false);
        if (problem is not null)
        {
            options.OnWaiting?.Invoke($"Waiting for the Neo4j server of {address}, for {options.StartupTimeout.TotalSeconds:0} s at most.");
        }

        while (problem is not null)
        {
            if (options.Clock.GetElapsedTime(began) >= options.StartupTimeout)
            {
                throw connection.Errors.NotThere(options.StartupTimeout, problem);
            }

            await Task.Delay(Interval, options.Clock, cancellationToken).ConfigureAwait(false);
            problem = await connection.TryReachAsync().ConfigureAwait(false);
        }
    }
}
