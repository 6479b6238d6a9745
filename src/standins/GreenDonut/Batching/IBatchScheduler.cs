namespace GreenDonut;

/// <summary>Decides when a batch of keys is fetched.</summary>
public interface IBatchScheduler
{
    /// <summary>Announces a batch that still gathers keys; <paramref name="dispatch"/> closes and fetches it.</summary>
    void Schedule(Func<ValueTask> dispatch);
}
