namespace GreenDonut;

/// <summary>A scheduler that takes batches as they are, and wants to know of every load that has to wait.</summary>
internal interface IBatchQueue
{
    /// <summary>Has a batch fetched, now or later.</summary>
    void Schedule(IBatch batch);

    /// <summary>Somebody is about to wait for values.</summary>
    void Loading();
}
