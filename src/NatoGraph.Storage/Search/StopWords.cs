using System.Collections.Frozen;

namespace NatoGraph.Storage.Search;

/// <summary>Words that say nothing about what is looked for, from <c>stopwords.txt</c>.</summary>
internal static class StopWords
{
    private static readonly FrozenSet<string> All = Read();

    public static bool Contains(string word) => All.Contains(word);

    public static bool IsElision(string word) => All.Contains(word + "'");

    private static FrozenSet<string> Read()
    {
        using var stream = typeof(StopWords).Assembly.GetManifestResourceStream("stopwords.txt")
            ?? throw new InvalidOperationException("stopwords.txt is not embedded.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd()
            .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Where(line => !line.StartsWith('#'))
            .SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase);
    }
}
