namespace GreenDonut;

/// <summary>Somebody who waits for promises.</summary>
/// <remarks>
/// Each has a task of their own and goes on inside the announcement, on the same thread: so once a batch is announced, everything
/// it set free has run up to its next wait, and a scheduler knows that all keys of the next level are there. A task with several
/// waiters would run only one of them and send the others to the thread pool, where a scheduler loses sight of them.
/// </remarks>
internal interface IWaiter
{
    /// <summary>A promise has its result.</summary>
    void Settled();
}
