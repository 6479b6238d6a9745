using System.Text.Json;

namespace NatoGraph.Testing;

/// <summary>Where tests find what is not part of the repository. Paths in tests/settings.json are relative to the repository's root.</summary>
public static class TestSettings
{
    /// <summary>The folder that holds NatoGraph.sln.</summary>
    public static string RepositoryRoot { get; } = FindRoot();

    /// <summary>The folder of the real articles, or <see langword="null"/> where it is not there.</summary>
    public static string? Articles { get; } = Folder("articles", "NATOGRAPH_TEST_ARTICLES");

    /// <summary>The folder of what a careful reader finds in them, or <see langword="null"/> where it is not there.</summary>
    public static string? Gold { get; } = Folder("gold", "NATOGRAPH_TEST_GOLD");

    /// <summary>The folder of the French treebanks, or <see langword="null"/> where it is not there.</summary>
    public static string? Treebanks { get; } = Folder("treebanks", "NATOGRAPH_TEST_TREEBANKS");

    /// <summary>The command that starts, stops and kills a Neo4j server, or <see langword="null"/> where it is not there.</summary>
    public static string? Neo4jCommand { get; } = Path("neo4j", "NATOGRAPH_TEST_NEO4J_COMMAND") is { } path && File.Exists(path) ? path : null;

    private static string? Folder(string key, string variable) => Path(key, variable) is { } path && Directory.Exists(path) ? path : null;

    private static string? Path(string key, string variable)
    {
        using var settings = JsonDocument.Parse(File.ReadAllText(System.IO.Path.Combine(RepositoryRoot, "tests", "settings.json")));
        return Environment.GetEnvironmentVariable(variable)
            ?? (settings.RootElement.TryGetProperty(key, out var path) ? System.IO.Path.GetFullPath(path.GetString()!, RepositoryRoot) : null);
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(System.IO.Path.Combine(folder.FullName, "NatoGraph.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new DirectoryNotFoundException($"No folder above {AppContext.BaseDirectory} holds NatoGraph.sln.");
    }
}
