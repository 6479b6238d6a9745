namespace GreenDonut;

/// <summary>A scheduler that wants to know of every load, not only of new batches.</summary>
internal interface ILoadObserver
{
    /// <summary>Somebody is about to wait for a value.</summary>
    void Loading(Task value);
}
