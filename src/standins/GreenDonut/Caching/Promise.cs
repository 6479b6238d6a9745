namespace GreenDonut;

/// <summary>A value that a DataLoader was asked for.</summary>
internal abstract class Promise
{
    /// <summary>The one that was remembered after this one.</summary>
    public Promise? Next { get; set; }

    /// <summary>Leaves the values that it is remembered among.</summary>
    /// <returns>Whether it was among them.</returns>
    public abstract bool Leave();
}
