namespace GreenDonut;

/// <summary>Fetches each batch as soon as a thread is free: for DataLoaders used outside of a GraphQL request.</summary>
public class AutoBatchScheduler : IBatchScheduler
{
    /// <summary>The one instance that is needed.</summary>
    public static AutoBatchScheduler Default { get; } = new();

    /// <inheritdoc/>
    public void Schedule(Func<ValueTask> dispatch)
    {
        ArgumentNullException.ThrowIfNull(dispatch);
        _ = Task.Run(async () => await dispatch().ConfigureAwait(false));
    }
}
