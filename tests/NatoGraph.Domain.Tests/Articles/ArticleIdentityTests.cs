using NatoGraph.Domain.Articles;

namespace NatoGraph.Domain.Tests.Articles;

public sealed class ArticleIdentityTests
{
    private static readonly ArticleText Sample = new("a", "Texte.", new DateOnly(2024, 10, 1), "Un nouveau chef", "Le Journal");

    [Fact]
    public void IdOf_CorrectedTextUnderOneUrl_StaysTheSame()
    {
        var first = Sample with { Url = "https://www.example.org/2024/un-nouveau-chef.html" };

        Assert.Equal(ArticleIdentity.IdOf(first), ArticleIdentity.IdOf(first with { Text = "Autre.", Title = "Corrigé", Url = "http://Example.org/2024/un-nouveau-chef.html#haut" }));
        Assert.StartsWith("un-nouveau-chef-", ArticleIdentity.IdOf(first).Slug, StringComparison.Ordinal);
    }

    [Fact]
    public void IdOf_OtherUrl_Differs() => Assert.NotEqual(
        ArticleIdentity.IdOf(Sample with { Url = "https://example.org/article?id=1" }),
        ArticleIdentity.IdOf(Sample with { Url = "https://example.org/article?id=2" }));

    [Fact]
    public void IdOf_WithoutUrl_ComesFromTheContentAndNotTheName()
    {
        Assert.Equal(ArticleIdentity.IdOf(Sample), ArticleIdentity.IdOf(Sample with { Name = "b" }));
        Assert.NotEqual(ArticleIdentity.IdOf(Sample), ArticleIdentity.IdOf(Sample with { Text = "Autre." }));
        Assert.NotEqual(ArticleIdentity.IdOf(Sample), ArticleIdentity.IdOf(Sample with { PublishedOn = new DateOnly(2024, 10, 2) }));
    }

    [Fact]
    public void ContentHashOf_TextMovedBetweenFields_Differs() => Assert.NotEqual(
        ArticleIdentity.ContentHashOf(Sample with { Title = "ab", Outlet = "c" }),
        ArticleIdentity.ContentHashOf(Sample with { Title = "a", Outlet = "bc" }));

    [Theory]
    [InlineData("https://example.org")]
    [InlineData("https://example.org/")]
    [InlineData("?")]
    public void IdOf_OddUrl_StillGivesAnId(string url) => Assert.NotEmpty(ArticleIdentity.IdOf(Sample with { Url = url }).Slug);
}
