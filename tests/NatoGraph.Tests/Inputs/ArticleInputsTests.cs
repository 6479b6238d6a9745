using System.Text;
using NatoGraph.Inputs;

namespace NatoGraph.Tests.Inputs;

public sealed class ArticleInputsTests : IDisposable
{
    private static readonly InputLimits Small = new(ArticleBytes: 1 << 20);

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task TextFile_WithMeta_TakesItsFields()
    {
        var path = folder.Write("a.txt", "Un texte.\r\nDeux lignes.");
        folder.Write("a.meta.json", """{"publishedOn":"2024-10-01","outlet":"Le Journal","url":"https://example.org/a","title":"Titre","language":"fr-CA"}""");

        var article = (await ReadOneAsync(path)).Article;

        Assert.NotNull(article);
        Assert.Equal("a", article.Name);
        Assert.Equal("Un texte.\r\nDeux lignes.", article.Text);
        Assert.Equal(new DateOnly(2024, 10, 1), article.PublishedOn);
        Assert.Equal(("Le Journal", "https://example.org/a", "Titre", "fr-CA"), (article.Outlet, article.Url, article.Title, article.Language));
    }

    [Fact]
    public async Task JsonLines_WithHalfACharacter_TellsTheLineAndTakesTheOthers()
    {
        var path = folder.Write("a.jsonl", """
            {"publishedOn":"2024-10-01","text":"a\ud800b"}
            {"publishedOn":"2024-10-01","text":"Un texte."}
            """);

        var inputs = await new ArticleInputs(Small).ReadAsync(path, CancellationToken.None).ToListAsync();

        Assert.Contains("surrogate", inputs[0].Problem, StringComparison.Ordinal);
        Assert.EndsWith("line 1", inputs[0].Place, StringComparison.Ordinal);
        Assert.Equal("Un texte.", inputs[1].Article?.Text);
    }

    [Fact]
    public async Task JsonLines_WithAZeroCharacter_IsRefused()
    {
        var path = folder.Write("a.jsonl", """{"publishedOn":"2024-10-01","text":"a\u0000b"}""");

        Assert.Contains("binary", (await ReadOneAsync(path)).Problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task JsonLines_Broken_TellsTheByteCountedFromOne()
    {
        var path = folder.Write("a.jsonl", """{"text":x}""");

        var problem = (await ReadOneAsync(path)).Problem;

        Assert.Contains("at byte 9 of the line", problem, StringComparison.Ordinal);
        Assert.DoesNotContain("LineNumber", problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Files_OfAFolderLinkedIntoItself_AreNamedOnce()
    {
        var path = folder.Write("a.txt", "Un texte.");
        Directory.CreateSymbolicLink(System.IO.Path.Combine(folder.Path, "loop"), folder.Path);

        Assert.Equal([(path, null)], ArticleInputs.Files([folder.Path]));
    }

    [Fact]
    public async Task TextFile_WithoutMeta_TakesTheDayItWasChangedAndWarns()
    {
        var path = folder.Write("a.txt", "Un texte.");
        File.SetLastWriteTimeUtc(path, new DateTime(2020, 5, 6, 7, 8, 9, DateTimeKind.Utc));

        var input = await ReadOneAsync(path);

        Assert.Equal(new DateOnly(2020, 5, 6), input.Article?.PublishedOn);
        Assert.Contains("publishedOn is missing", input.Warning, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "it is empty")]
    [InlineData(" \n\t", "it is empty")]
    [InlineData("PNG\0\0\0", "binary")]
    public async Task TextFile_WithoutText_SaysWhy(string content, string expected)
    {
        var input = await ReadOneAsync(folder.Write("a.txt", content));

        Assert.Null(input.Article);
        Assert.Contains(expected, input.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TextFile_InLatin1_SaysWhereAndHowToConvert()
    {
        var input = await ReadOneAsync(folder.Write("a.txt", Encoding.Latin1.GetBytes("Le secrétaire")));

        Assert.Null(input.Article);
        Assert.Contains("byte 8 is not UTF-8", input.Problem, StringComparison.Ordinal);
        Assert.Contains("iconv", input.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TextFile_InUtf16WithMark_IsRead()
    {
        var path = folder.Write("a.txt", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("Le secrétaire")]);

        Assert.Equal("Le secrétaire", (await ReadOneAsync(path)).Article?.Text);
    }

    [Fact]
    public async Task TextFile_LargerThanAnArticle_IsRefusedUnread()
    {
        var path = System.IO.Path.Combine(folder.Path, "large.txt");
        using (var file = File.Create(path))
        {
            file.SetLength(50L << 20);
        }

        var input = await ReadOneAsync(path);

        Assert.Null(input.Article);
        Assert.Contains("50 MiB", input.Problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"publishedOn":"le 3 mai"}""", "publishedOn: 'le 3 mai' is no date")]
    [InlineData("""{"publishedOn":"2023-02-30"}""", "publishedOn: '2023-02-30' is no date")]
    [InlineData("""{"publishedOn":20240101}""", "publishedOn: expected a string")]
    [InlineData("""{"publishedOn":"2024-01-01","url":"ftp://x/"}""", "is no http or https address")]
    [InlineData("""{"publishedOn":"2024-01-01","language":"français"}""", "is no language tag")]
    [InlineData("""{"publishedOn":""", "it is broken JSON")]
    [InlineData("[]", "expected an object")]
    public async Task Meta_ThatIsWrong_SaysWhatAndWhere(string meta, string expected)
    {
        var path = folder.Write("a.txt", "Un texte.");
        folder.Write("a.meta.json", meta);

        var input = await ReadOneAsync(path);

        Assert.Null(input.Article);
        Assert.Contains(expected, input.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task JsonLines_WithBrokenLines_TakesTheOthersAndNumbersTheBroken()
    {
        var path = folder.Write("a.jsonl", """
            {"publishedOn":"2024-10-01","text":"Un."}
            {"publishedOn":"2024-10-01","text":

            {"publishedOn":"2024-10-02T08:00:00+02:00","text":"Trois.","name":"trois"}
            {"publishedOn":"2024-10-01"}
            {"text":"Sans date."}
            """);

        var inputs = await ReadAsync(path);

        Assert.Equal(["Un.", "Trois."], inputs.Where(i => i.Article is not null).Select(i => i.Article!.Text));
        Assert.Equal(["a-1", "trois"], inputs.Where(i => i.Article is not null).Select(i => i.Article!.Name));
        Assert.Equal([$"{path}, line 2", $"{path}, line 5", $"{path}, line 6"], inputs.Where(i => i.Problem is not null).Select(i => i.Place));
    }

    [Fact]
    public async Task JsonLines_WithALineTooLong_SkipsOnlyThat()
    {
        var line = $$"""{"publishedOn":"2024-10-01","text":"{{new string('a', 2 << 20)}}"}""";
        var path = folder.Write("a.jsonl", line + "\n{\"publishedOn\":\"2024-10-01\",\"text\":\"Deux.\"}\n" + line);

        var inputs = await ReadAsync(path, Small);

        Assert.Equal([false, true, false], inputs.Select(i => i.Article is not null));
        Assert.Contains("2 MiB", inputs[0].Problem, StringComparison.Ordinal);
        Assert.Equal("Deux.", inputs[1].Article!.Text);
        Assert.Contains("2 MiB", inputs[2].Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Files_OfAFolder_AreInOrderAndOnlyArticles()
    {
        folder.Write("b.txt", "b");
        folder.Write("b.meta.json", "{}");
        folder.Write("sub/c.html", "c");
        folder.Write("a.jsonl", "{}");

        Assert.Equal(["a.jsonl", "b.txt", "c.html"], ArticleInputs.Files([folder.Path]).Select(f => System.IO.Path.GetFileName(f.Path)));
    }

    [Fact]
    public void Files_ThatAreNone_SayWhy()
    {
        var image = folder.Write("a.png", "x");
        var problems = ArticleInputs.Files([System.IO.Path.Combine(folder.Path, "missing.txt"), image, Directory.CreateDirectory(System.IO.Path.Combine(folder.Path, "empty")).FullName])
            .Select(f => f.Problem).ToList();

        Assert.Collection(
            problems,
            p => Assert.Contains("no such file or folder", p, StringComparison.Ordinal),
            p => Assert.Contains("files of this kind are not read", p, StringComparison.Ordinal),
            p => Assert.Contains("no article is in this folder", p, StringComparison.Ordinal));
    }

    private async Task<ArticleInput> ReadOneAsync(string path) => Assert.Single(await ReadAsync(path));

    private static async Task<List<ArticleInput>> ReadAsync(string path, InputLimits? limits = null)
    {
        var inputs = new List<ArticleInput>();
        await foreach (var input in new ArticleInputs(limits ?? InputLimits.Default).ReadAsync(path, CancellationToken.None))
        {
            inputs.Add(input);
        }

        return inputs;
    }
}
