namespace NatoGraph.Testing;

/// <summary>The folder of scripts for Node, with the packages that they need installed in it.</summary>
public static class NodePackages
{
    private const string Variable = "NATOGRAPH_TEST_NODE";

    /// <summary>The folder, or <see langword="null"/> where none is named.</summary>
    public static string? Folder { get; } =
        Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } folder ? Path.GetFullPath(folder, TestSettings.RepositoryRoot) : null;

    internal static string? WhyMissing => Folder is not null && Directory.Exists(Path.Combine(Folder, "node_modules"))
        ? null
        : $"needs Node: run 'npm ci' in tests/NatoGraph.Conformance and set {Variable} to that folder";
}
