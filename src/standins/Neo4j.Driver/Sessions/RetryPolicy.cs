namespace Neo4j.Driver.Sessions;

/// <summary>Does work again while its errors are retriable and time is left, after waits that double.</summary>
internal sealed class RetryPolicy(TimeSpan longest, ILogger logger, TimeProvider time)
{
    private const double Growth = 2;
    private const double Jitter = 0.2;
    private const int LeastAttempts = 2;
    private static readonly TimeSpan FirstDelay = TimeSpan.FromSeconds(1);

    public async Task<T> RunAsync<T>(Func<Task<T>> work, CancellationToken cancellationToken)
    {
        var started = time.GetTimestamp();
        var errors = new List<Exception>();
        for (var delay = FirstDelay; ; delay *= Growth)
        {
            try
            {
                return await work().ConfigureAwait(false);
            }
            catch (Neo4jException e) when (e.IsRetriable)
            {
                errors.Add(e);
                if (errors.Count >= LeastAttempts && time.GetElapsedTime(started) >= longest)
                {
                    throw new ServiceUnavailableException(
                        $"The work failed {errors.Count} times in {longest}; the last time: {e.Message}", new AggregateException(errors));
                }

                var wait = Jittered(delay);
                logger.Warn(e, "A transaction failed and is tried again in {0}.", wait);
                await Task.Delay(wait, time, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    /// <summary>Clients that failed together should not come back together.</summary>
    private static TimeSpan Jittered(TimeSpan delay) => delay * (1 - Jitter + (2 * Jitter * Random.Shared.NextDouble()));
}
