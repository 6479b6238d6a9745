namespace GreenDonut;

/// <summary>Remembers what the DataLoaders of one request have loaded or are loading.</summary>
public interface IPromiseCache
{
    /// <summary>How many values it can remember.</summary>
    int Size { get; }

    /// <summary>How many values it remembers.</summary>
    int Usage { get; }

    /// <summary>Forgets everything.</summary>
    void Clear();
}
