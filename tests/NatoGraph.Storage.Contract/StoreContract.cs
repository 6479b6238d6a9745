namespace NatoGraph.Storage.Contract;

/// <summary>
/// What every store must do. A store's test project derives each class of this suite and says where its stores are; nothing here knows
/// which store it is.
/// </summary>
public abstract class StoreContract(StoreSource source) : IAsyncLifetime
{
    /// <summary>An open store that holds the <see cref="World"/>.</summary>
    protected IGraphStore Store { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        await source.InitializeAsync();
        Store = await ConnectAsync();
        await World.WriteAsync(Store);
    }

    public async Task DisposeAsync()
    {
        await (Store?.DisposeAsync() ?? ValueTask.CompletedTask);
        await source.DisposeAsync();
    }

    /// <summary>Another instance on the same data.</summary>
    protected async Task<IGraphStore> ConnectAsync()
    {
        var store = source.Connect();
        await store.OpenAsync(CancellationToken.None);
        return store;
    }
}
