using NatoGraph.Inputs;

namespace NatoGraph.Tests.Inputs;

public sealed class HtmlReaderTests : IDisposable
{
    private const string Body = """
        <body><nav><ul><li>Accueil</li><li>Monde</li></ul></nav>
        <article><h1>Un titre</h1><p>Premier   paragraphe,
        sur deux lignes.</p><aside><p>Lire aussi : autre chose</p></aside><p>Second <b>paragraphe</b>.</p></article>
        <footer><p>Mentions légales</p></footer></body>
        """;

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Page_WithJsonLd_GivesItsFieldsAndProse()
    {
        var input = await ReadAsync($$"""
            <html lang="fr-FR"><head><title>Un titre | Le Journal</title>
            <script type="application/ld+json">{"@graph":[{"@type":"WebSite","name":"x"},{"@type":["NewsArticle"],"headline":"Un  titre","datePublished":"2024-03-02T10:00:00Z","publisher":{"name":"Le Journal"},"url":"https://example.org/un"}]}</script>
            </head>{{Body}}</html>
            """);

        Assert.Equal("Un titre\n\nPremier paragraphe, sur deux lignes.\n\nSecond paragraphe.", input.Article?.Text);
        Assert.Equal(("Un titre", "Le Journal", "https://example.org/un", "fr-FR"), (input.Article!.Title, input.Article.Outlet, input.Article.Url, input.Article.Language));
        Assert.Equal(new DateOnly(2024, 3, 2), input.Article.PublishedOn);
    }

    [Theory]
    [InlineData("""<meta property="og:title" content="Un titre"><meta property="og:site_name" content="Le Journal"><meta property="article:published_time" content="2024-03-02T23:30:00-05:00">""")]
    [InlineData("""<script type="application/ld+json">{broken</script><title>Un titre</title><meta name="publisher" content="Le Journal"><meta name="date" content="2024-03-02">""")]
    public async Task Page_WithMetaTags_GivesItsFields(string head)
    {
        var input = await ReadAsync($"<html><head>{head}</head>{Body}</html>");

        Assert.Equal(("Un titre", "Le Journal", new DateOnly(2024, 3, 2), "fr"), (input.Article?.Title, input.Article?.Outlet, input.Article?.PublishedOn, input.Article?.Language));
    }

    [Fact]
    public async Task Page_WithoutArticleElement_TakesTheDensestPart()
    {
        var prose = string.Concat(Enumerable.Repeat("<p>Un paragraphe assez long pour compter dans la page.</p>", 5));
        var input = await ReadAsync($"<html><head><meta name='date' content='2024-03-02'></head><body><div><p>Menu</p></div><div><div>{prose}</div></div></body></html>");

        Assert.DoesNotContain("Menu", input.Article?.Text, StringComparison.Ordinal);
        Assert.Equal(5, input.Article?.Text.Split("\n\n").Length);
    }

    [Fact]
    public async Task Page_WithoutDate_IsRefused() =>
        Assert.Contains("publishedOn is missing", (await ReadAsync($"<html>{Body}</html>")).Problem, StringComparison.Ordinal);

    [Fact]
    public async Task Page_WithoutProse_IsRefused() =>
        Assert.Contains("no article was found", (await ReadAsync("<html><body><nav>Menu</nav></body></html>")).Problem, StringComparison.Ordinal);

    private async Task<ArticleInput> ReadAsync(string html)
    {
        await foreach (var input in new ArticleInputs(InputLimits.Default).ReadAsync(folder.Write("page.html", html), CancellationToken.None))
        {
            return input;
        }

        throw new InvalidOperationException("The reader gave nothing.");
    }
}
