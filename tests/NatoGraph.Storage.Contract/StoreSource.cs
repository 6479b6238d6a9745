namespace NatoGraph.Storage.Contract;

/// <summary>A place that holds one store; every instance it opens sees the same data. What it holds is gone when it is disposed of.</summary>
public abstract class StoreSource : IAsyncDisposable
{
    /// <summary>Makes the place ready, and empty. Where it cannot be had here, the exception says so.</summary>
    public virtual Task InitializeAsync() => Task.CompletedTask;

    /// <summary>Another instance on the store, not yet open.</summary>
    public abstract IGraphStore Connect();

    public abstract ValueTask DisposeAsync();
}
