namespace GreenDonut;

/// <summary>A scheduler that wants to know of every load that has to wait, not only of new batches.</summary>
internal interface ILoadObserver
{
    /// <summary>Somebody is about to wait for values.</summary>
    void Loading();
}
