namespace NatoGraph.Storage.Sqlite.Tests;

/// <summary>A folder of its own, gone afterwards.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("natograph-").FullName;

    public string File(string name = "graph.db") => System.IO.Path.Combine(Path, name);

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
