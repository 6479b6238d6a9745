using FsCheck;
using FsCheck.Fluent;
using NatoGraph.Domain.Articles;
using NatoGraph.Domain.Extraction;
using NatoGraph.Extraction.Output;

namespace NatoGraph.Extraction.Tests;

/// <summary>What holds of any text, however odd.</summary>
public class ClaimExtractorProperties
{
    private static readonly string[] Pieces =
    [
        "Jens Stoltenberg", "M. ", "l’", "OTAN", "secrétaire général", " de ", "la ", "ministre", "« ", " »", "“", "”", "\"", "(", ")", ", ", ". ", "…", "\n", "\r\n", "- ",
        "le 1er octobre", "2024", "https://a.b/c", "@Nom", "ex-", "président", "américain", "\uD800", "\uDC00", "\uD83D\uDE00", "\u0301", "\u200B", "\uFEFF", "\0", "한덕수",
        "É", "a-t-il", "succède à", "d'", "'", "-", "Commission", "et ", "Agence", "A", "x", " ", "\t", "\u00A0", "fr-02", "Lire aussi", "[", "]", "BRUXELLES, 28 mars 2014 - ",
    ];

    private static readonly Arbitrary<string> Texts = Gen.Elements(Pieces).ListOf().Select(string.Concat).ToArbitrary();

    [Fact]
    public void Extract_AnyText_KeepsRangesInOrderAndWithinIt() =>
        Check.QuickThrowOnFailure(Prop.ForAll(Texts, text => HasSoundRanges(text, Extract(text))));

    [Fact]
    public void Extract_SameText_GivesTheSame() =>
        Check.QuickThrowOnFailure(Prop.ForAll(Texts, text => Rows(text).SequenceEqual(Rows(text), StringComparer.Ordinal)));

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t ")]
    [InlineData("\uD800")]
    [InlineData("«")]
    [InlineData("'")]
    [InlineData("-t-")]
    public void Extract_NothingToRead_FindsNothing(string text) => Assert.Empty(Extract(text).Entities);

    [Theory]
    [InlineData("a")]
    [InlineData("A")]
    [InlineData("Jens ")]
    [InlineData("-")]
    [InlineData("« ")]
    [InlineData("secrétaire général de l’OTAN ")]
    [InlineData("Commission de la ")]
    public void Extract_LineOfAMegabyte_IsRead(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length));

        Assert.True(HasSoundRanges(text, Extract(text)));
    }

    private static ExtractedArticle Extract(string text) => new ClaimExtractor().Extract(Article(text), CancellationToken.None);

    private static IEnumerable<string> Rows(string text) => ClaimRows.Of(Article(text), Extract(text));

    private static bool HasSoundRanges(string text, ExtractedArticle extracted)
    {
        var whole = new TextRange(0, text.Length);
        var end = 0;
        foreach (var removed in extracted.Removed)
        {
            if (removed.Range.Start < end || removed.Range.Length <= 0)
            {
                return false;
            }

            end = removed.Range.End;
        }

        return end <= text.Length && extracted.Claims.All(c => whole.Contains(c.Quote) && c.Quote.Length > 0);
    }

    private static ArticleText Article(string text) => new("test", text, new DateOnly(2024, 10, 1));
}
