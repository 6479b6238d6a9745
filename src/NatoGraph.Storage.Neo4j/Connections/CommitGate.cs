namespace NatoGraph.Storage.Neo4j.Connections;

/// <summary>
/// Keeps the reads of this process away from the moment of a commit. Neo4j reads what is committed at the time of each access, so that a
/// query that runs while a commit is put into place may see half of it.
/// </summary>
internal sealed class CommitGate : IDisposable
{
    private readonly SemaphoreSlim turnstile = new(1);
    private readonly SemaphoreSlim empty = new(1);
    private readonly Lock counting = new();
    private int readers;

    /// <summary>Enters as a reader, behind a commit that waits.</summary>
    public async Task<IDisposable> EnterAsync(CancellationToken cancellationToken)
    {
        await turnstile.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            bool isFirst;
            lock (counting)
            {
                isFirst = readers++ == 0;
            }

            if (isFirst)
            {
                // Free at once: only a commit holds it, and that holds the turnstile, too.
                await empty.WaitAsync(CancellationToken.None).ConfigureAwait(false);
            }
        }
        finally
        {
            turnstile.Release();
        }

        return new Leaving(Leave);
    }

    /// <summary>Waits until no reader is inside, and keeps new ones out until what it returns is disposed of.</summary>
    public async Task<IDisposable> CloseAsync(CancellationToken cancellationToken)
    {
        await turnstile.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            await empty.WaitAsync(cancellationToken).ConfigureAwait(false);
        }
        catch
        {
            turnstile.Release();
            throw;
        }

        return new Leaving(Open);
    }

    public void Dispose()
    {
        turnstile.Dispose();
        empty.Dispose();
    }

    private void Leave()
    {
        lock (counting)
        {
            if (--readers == 0)
            {
                empty.Release();
            }
        }
    }

    private void Open()
    {
        empty.Release();
        turnstile.Release();
    }

    private sealed class Leaving(Action leave) : IDisposable
    {
        private Action? leave = leave;

        public void Dispose() => Interlocked.Exchange(ref leave, null)?.Invoke();
    }
}
