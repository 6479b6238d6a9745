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

    /// <summary>Work is counted in bytes allocated: what is done again and again makes strings, lists and matches again and again.</summary>
    [Fact]
    public void Extract_TextTwiceAsLong_TakesAboutTwiceTheWork()
    {
        var texts = Gen.Elements(Pieces).ListOf(60).Select(string.Concat).Where(text => !string.IsNullOrWhiteSpace(text)).ToArbitrary();
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(8), Prop.ForAll(texts, text => Work(text, 80) <= 3 * Work(text, 40)));
    }

    [Fact]
    public void Extract_TwiceAsManyPeople_TakesAboutTwiceTheWork() => Assert.InRange((double)Work(Contests(400), 1) / Work(Contests(200), 1), 0, 2.5);

    [Fact]
    public void Extract_TwiceAsManyDatedTenures_TakesAboutTwiceTheWork() => Assert.InRange((double)Work(Tenures(400), 1) / Work(Tenures(200), 1), 0, 2.5);

    private static string NameOf(int at)
    {
        string[] starts = ["Bal", "Mor", "Ter", "Vin", "Gar", "Lan", "Sol", "Rib", "Fau", "Dor"];
        string[] ends = ["mont", "ville", "dier", "geon", "land", "berg", "quet", "neau"];
        return $"{starts[at % 10]}{ends[at / 10 % 8]}{ends[(at / 80) + (at % 3)]}";
    }

    /// <summary>One post, held by ever other people at ever other dates.</summary>
    private static string Tenures(int count) => string.Concat(Enumerable.Range(0, count).Select(at =>
        $"Claire {NameOf(at)} a présidé la Banque mondiale du {1 + (at % 28)} mars {1600 + at} au {1 + (at % 27)} mai {1601 + at}.\n\n"));

    /// <summary>Contests for ever other posts, of ever other people.</summary>
    private static string Contests(int count) => string.Concat(Enumerable.Range(0, count).Select(at =>
    {
        var name = NameOf(at);
        return $"Claire {name} préside depuis 2015 la Fédération de {name}. Son mandat expire le 3 mai 2021.\n\nPaul L{name} est candidat. Il brigue sa succession face à Marc D{name}, qui a renoncé. ";
    }));

    [Theory]
    [InlineData("Claire Brun a succédé à Paul Lenoir à la tête de l'OTAN le 3 mai 2021, selon Marc Dupont. ")]
    [InlineData("CLAIRE BRUN SUCCEDE A PAUL LENOIR A LA TETE DE L'OTAN ")]
    [InlineData("« Je pars », a dit la ministre, « et il\u00A0reste » ; ")]
    [InlineData("le 3 mai 2021, ")]
    [InlineData("selon une source, ")]
    public void Extract_LineTwiceAsLong_TakesAboutTwiceTheWork(string piece) => Assert.InRange(Work(piece, 800), 0, 3 * Work(piece, 400));

    [Theory]
    [InlineData("Claire Brun a succe\u0301de\u0301 a\u0300 Paul Lenoir a\u0300 la te\u0302te de l'OTAN.")]
    [InlineData("CLAIRE BRUN A SUCCÉDÉ À PAUL LENOIR À LA TÊTE DE L'OTAN.")]
    [InlineData("Claire Brun\0 a succédé\u0007 à Paul Lenoir à la\r\ntête de l'OTAN.\r« Unclosed\u2028line\u2029 \"and “more")]
    [InlineData("C1aire Brun a succédé à Paul Len0ir à Ia tête de I'0TAN, l e 3 m a i 2 0 2 1.")]
    public void Extract_DamagedText_IsReadWithSoundRanges(string text) => Assert.True(HasSoundRanges(text, Extract(text)));

    private static long Work(string piece, int times)
    {
        var text = string.Concat(Enumerable.Repeat(piece, times));
        Extract(piece);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Extract(text);
        return GC.GetAllocatedBytesForCurrentThread() - before;
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
