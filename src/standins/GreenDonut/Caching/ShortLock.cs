namespace GreenDonut;

/// <summary>A lock for a few steps that call nobody, of which a request takes one for every load. It can't be entered twice.</summary>
internal sealed class ShortLock
{
    private SpinLock _lock = new(enableThreadOwnerTracking: false);

    /// <summary>Enters it, until what is given is disposed of.</summary>
    public Holder Enter()
    {
        var isEntered = false;
        _lock.Enter(ref isEntered);
        return new Holder(this);
    }

    /// <summary>Leaves the lock when disposed of.</summary>
    internal readonly ref struct Holder(ShortLock owner)
    {
        public void Dispose() => owner._lock.Exit(useMemoryBarrier: false);
    }
}
