using System.Collections.Immutable;
using System.Text.Json;

namespace NatoGraph.Extraction.Evaluation;

/// <summary>A folder of gold files, one an article, with a <c>split.json</c> that parts them where there is one.</summary>
public sealed class GoldFolder
{
    private const string SplitFile = "split.json";

    /// <summary>What is beside an article that lies in the same folder, and is no gold.</summary>
    private const string ArticleFields = ".meta.json";

    private GoldFolder(ImmutableArray<GoldArticle> articles, ImmutableSortedDictionary<string, ImmutableArray<string>> parts)
    {
        Articles = articles;
        Parts = parts;
    }

    /// <summary>The names of its parts; empty where it is not parted.</summary>
    public IEnumerable<string> PartNames => Parts.Keys;

    /// <summary>How many articles it has.</summary>
    public int Count => Articles.Length;

    internal ImmutableArray<GoldArticle> Articles { get; }

    private ImmutableSortedDictionary<string, ImmutableArray<string>> Parts { get; }

    /// <summary>Reads a folder.</summary>
    /// <exception cref="IOException">It can't be read.</exception>
    /// <exception cref="JsonException">A file is no gold.</exception>
    public static GoldFolder Read(string path)
    {
        var split = Path.Combine(path, SplitFile);
        var articles = Directory.EnumerateFiles(path, "*.json").Where(file => Path.GetFileName(file) != SplitFile && !file.EndsWith(ArticleFields, StringComparison.Ordinal)).Order(StringComparer.Ordinal)
            .Select(file => Parse<GoldArticle>(file)).ToImmutableArray();
        var parts = File.Exists(split) ? Parse<Dictionary<string, ImmutableArray<string>>>(split) : [];
        return new(articles, parts.ToImmutableSortedDictionary(StringComparer.Ordinal));
    }

    /// <summary>Some articles, not parted.</summary>
    internal static GoldFolder Of(IEnumerable<GoldArticle> articles) => new([.. articles], ImmutableSortedDictionary<string, ImmutableArray<string>>.Empty);

    /// <summary>The articles that its split lists under a name.</summary>
    /// <exception cref="ArgumentException">There is no such part.</exception>
    public GoldFolder Part(string name) => Parts.TryGetValue(name, out var names)
        ? new([.. Articles.Where(article => names.Contains(article.Name))], Parts)
        : throw new ArgumentException($"The gold has no part '{name}'; it has: {string.Join(", ", Parts.Keys)}.", nameof(name));

    private static T Parse<T>(string file)
    {
        using var stream = File.OpenRead(file);
        try
        {
            return JsonSerializer.Deserialize<T>(stream, JsonSerializerOptions.Web) ?? throw new JsonException("it is null");
        }
        catch (JsonException e)
        {
            throw new JsonException($"'{file}' is no gold: {e.Message}", e);
        }
    }
}
