namespace NatoGraph.Benchmarks;

/// <summary>A folder that is gone when the benchmark ends.</summary>
public sealed class BenchmarkFolder : IDisposable
{
    private readonly string path = Directory.CreateTempSubdirectory("natograph-benchmark-").FullName;

    /// <summary>A file's path in the folder.</summary>
    public string File(string name) => Path.Combine(path, name);

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(path, recursive: true);
}
