using NatoGraph.Storage.Search;

namespace NatoGraph.Storage.Tests.Search;

public sealed class ExcerptTests
{
    private static readonly string Numbers = string.Join(' ', Enumerable.Range(1, 60).Select(number => $"mot{number}"));

    [Theory]
    [InlineData("La cérémonie a eu lieu.", "ceremonie", "La cérémonie a eu lieu.")]
    [InlineData("  Deux\n\nlignes ici ", "ligne", "Deux lignes ici")]
    [InlineData("", "rien", "")]
    public void Of_ShortText_GivesItsWords(string text, string word, string expected) =>
        Assert.Equal(expected, Excerpt.Of(text, [word]));

    [Fact]
    public void Of_HitFarBehind_BeginsAFewWordsBeforeIt()
    {
        var excerpt = Excerpt.Of(Numbers, ["mot30"]);

        Assert.StartsWith("…mot26 mot27", excerpt, StringComparison.Ordinal);
        Assert.EndsWith("mot49…", excerpt, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_SeveralWords_ShowsWhereMostOfThemStand()
    {
        var excerpt = Excerpt.Of("mot " + Numbers + " fin du texte", ["mot55", "fin", "mot1"]);

        Assert.Contains("mot55", excerpt, StringComparison.Ordinal);
        Assert.EndsWith("fin du texte", excerpt, StringComparison.Ordinal);
    }
}
