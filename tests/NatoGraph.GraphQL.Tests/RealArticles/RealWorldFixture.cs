using System.Globalization;
using System.Text.Json;
using NatoGraph.Domain.Articles;
using NatoGraph.Extraction;
using NatoGraph.GraphQL.Tests.Hosting;
using NatoGraph.Storage;
using NatoGraph.Testing;

namespace NatoGraph.GraphQL.Tests.RealArticles;

/// <summary>The five real articles, read by the real extractor into a store of their own, behind a server. Nothing of their text is kept here.</summary>
public class RealWorldFixture : IAsyncLifetime
{
    private Dictionary<string, ArticleText> articles = [];

    public GraphHost Host { get; private protected set; } = null!;

    /// <summary>Where the graph goes; by default a file of its own.</summary>
    protected virtual IGraphStore? Store => null;

    public virtual async Task InitializeAsync()
    {
        if (TestSettings.Articles is { } folder)
        {
            articles = Directory.EnumerateFiles(folder, "00?_*.txt").Order(StringComparer.Ordinal).Select(Read).ToDictionary(article => article.Name);
            Host = await GraphHost.StartAsync(new ClaimExtractor(), articles.Values, store: Store);
        }
    }

    public virtual async Task DisposeAsync()
    {
        if (Host is not null)
        {
            await Host.DisposeAsync();
        }
    }

    /// <summary>Asserts that a claim's quote is the article file's own characters.</summary>
    public void AssertQuoted(JsonElement claim)
    {
        var quote = claim.GetProperty("quote");
        var text = articles[claim.GetProperty("article").GetProperty("name").GetString()!].Text;
        Assert.Equal(text[quote.GetProperty("start").GetInt32()..quote.GetProperty("end").GetInt32()], quote.GetProperty("text").GetString());
    }

    /// <summary>Asserts that there are claims, and that each is quoted.</summary>
    public void AssertAllQuoted(JsonElement claims)
    {
        Assert.NotEqual(0, claims.GetArrayLength());
        Assert.All(claims.EnumerateArray(), AssertQuoted);
    }

    private static ArticleText Read(string path)
    {
        using var meta = JsonDocument.Parse(File.ReadAllText(Path.ChangeExtension(path, ".meta.json")));
        return new ArticleText(
            Path.GetFileNameWithoutExtension(path),
            File.ReadAllText(path),
            DateOnly.ParseExact(meta.RootElement.GetProperty("publishedOn").GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture),
            Outlet: meta.RootElement.TryGetProperty("outlet", out var outlet) ? outlet.GetString() : null);
    }
}

/// <summary>Suites that only read the five articles' graph.</summary>
[CollectionDefinition(Name)]
public sealed class SharedRealWorld : ICollectionFixture<RealWorldFixture>
{
    public const string Name = "real world";
}
