using Neo4j.Driver;

namespace NatoGraph.Storage.Neo4j.Connections;

/// <summary>
/// Tries work again that failed because the server was away, changed its role or asked for it. Reads give up soon, so that their caller hears
/// of it; writes wait for a server that restarts.
/// </summary>
/// <param name="clock">Tells the time.</param>
internal sealed class Retries(TimeProvider clock)
{
    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(2);

    /// <summary>Runs <paramref name="work"/> until it succeeds, fails for good, or <paramref name="time"/> is over.</summary>
    public async Task<T> RunAsync<T>(Func<Task<T>> work, TimeSpan time, CancellationToken cancellationToken)
    {
        var began = clock.GetTimestamp();
        for (var pause = FirstPause; ; pause = Longer(pause))
        {
            try
            {
                return await work().ConfigureAwait(false);
            }
            catch (Neo4jException problem) when (problem.IsRetriable && clock.GetElapsedTime(began) + pause < time)
            {
                await Task.Delay(pause, clock, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    private static TimeSpan Longer(TimeSpan pause) => pause * 2 < LongestPause ? pause * 2 : LongestPause;
}
