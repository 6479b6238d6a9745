namespace GreenDonut;

/// <summary>How a DataLoader batches and remembers.</summary>
public sealed class DataLoaderOptions
{
    /// <summary>The most keys of one fetch; 0 sets no limit. 1024 unless set.</summary>
    public int MaxBatchSize { get; set; } = 1024;

    /// <summary>Where loaded values are remembered; null remembers nothing.</summary>
    public IPromiseCache? Cache { get; set; }

    /// <summary>A copy of these options.</summary>
    public DataLoaderOptions Copy() => new() { MaxBatchSize = MaxBatchSize, Cache = Cache };
}
