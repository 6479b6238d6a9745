using System.Collections.Concurrent;

namespace HotChocolate.Execution;

/// <summary>Tells when requests have taken too long.</summary>
/// <param name="timeout">How long a request may take.</param>
/// <param name="time">Tells the time.</param>
internal sealed class TimeLimit(TimeSpan timeout, TimeProvider time)
{
    private const int MaxKept = 64;
    private readonly ConcurrentQueue<CancellationTokenSource> _kept = new();

    /// <summary>Begins the time of a request.</summary>
    public Request Begin(CancellationToken aborted)
    {
        if (_kept.TryDequeue(out var source))
        {
            source.CancelAfter(timeout);
        }
        else
        {
            source = new CancellationTokenSource(timeout, time);
        }

        return new Request(this, source, aborted);
    }

    /// <remarks>A source made with another clock than the system's can't be set again.</remarks>
    private void End(CancellationTokenSource source, bool isLast)
    {
        if (isLast && ReferenceEquals(time, TimeProvider.System) && _kept.Count < MaxKept && source.TryReset())
        {
            _kept.Enqueue(source);
        }
        else
        {
            source.Dispose();
        }
    }

    /// <summary>The time of one request.</summary>
    internal readonly struct Request
    {
        private readonly TimeLimit _limit;
        private readonly CancellationTokenSource _source;
        private readonly CancellationToken _aborted;
        private readonly CancellationTokenRegistration _registration;

        public Request(TimeLimit limit, CancellationTokenSource source, CancellationToken aborted)
        {
            (_limit, _source, _aborted) = (limit, source, aborted);
            _registration = aborted.UnsafeRegister(static source => ((CancellationTokenSource)source!).Cancel(), source);
        }

        /// <summary>Cancelled when the time is over or the client goes away.</summary>
        public CancellationToken Token => _source.Token;

        /// <summary>Whether the time is over, rather than the client gone.</summary>
        public bool IsOver => _source.IsCancellationRequested && !_aborted.IsCancellationRequested;

        /// <summary>Ends it.</summary>
        /// <param name="isLast">Whether nobody holds the token any longer, so that its source may serve another request.</param>
        public void End(bool isLast)
        {
            _registration.Dispose();
            _limit.End(_source, isLast);
        }
    }
}
