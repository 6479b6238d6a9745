using System.Collections.Concurrent;
using System.Threading.RateLimiting;
using NatoGraph.Hosting.Requests;

namespace NatoGraph.Hosting.Sockets;

/// <summary>
/// The operations of one connection that are under way. Each but subscriptions counts among the requests that the server works on, until
/// it is answered.
/// </summary>
internal sealed class SocketOperations(ServerSettings settings, ConcurrencyLimiter limiter) : IDisposable
{
    private readonly ConcurrentDictionary<string, RateLimitLease?> underWay = new(StringComparer.Ordinal);
    private volatile bool isOver;

    /// <summary>Waits until the server may work on one more operation.</summary>
    /// <param name="id">The operation's id; what an id in use means is for others to say.</param>
    /// <param name="message">The message that asks for it.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <returns>Why it may not; <see langword="null"/> where it may.</returns>
    public async ValueTask<Refusal?> BeginAsync(string id, ReadOnlyMemory<byte> message, CancellationToken cancellationToken)
    {
        if (underWay.ContainsKey(id))
        {
            return null;
        }

        if (underWay.Count >= settings.MaxSocketOperations)
        {
            return Refusal.TooManyOperations(settings.MaxSocketOperations);
        }

        if (SubscribePayload.IsSubscription(message))
        {
            underWay.TryAdd(id, null);
            return null;
        }

        var lease = await limiter.AcquireAsync(cancellationToken: cancellationToken).ConfigureAwait(false);
        if (!lease.IsAcquired)
        {
            lease.Dispose();
            return Refusal.Busy();
        }

        underWay.TryAdd(id, lease);
        if (isOver)
        {
            // The connection ended meanwhile.
            End(id);
        }

        return null;
    }

    /// <summary>An answer to the operation is ready, so that it counts no longer.</summary>
    /// <returns>Whether it is still under way.</returns>
    public bool Answer(string id)
    {
        if (!underWay.TryGetValue(id, out var lease))
        {
            return false;
        }

        // Both sides may speak of an operation at once; only one gives its place back.
        if (lease is not null && underWay.TryUpdate(id, null, lease))
        {
            lease.Dispose();
        }

        return true;
    }

    /// <summary>The operation is over.</summary>
    /// <returns>Whether it was under way.</returns>
    public bool End(string id)
    {
        if (!underWay.TryRemove(id, out var lease))
        {
            return false;
        }

        lease?.Dispose();
        return true;
    }

    public void Dispose()
    {
        isOver = true;
        foreach (var id in underWay.Keys)
        {
            End(id);
        }
    }
}
