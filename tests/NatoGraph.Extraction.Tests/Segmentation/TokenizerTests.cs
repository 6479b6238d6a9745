using NatoGraph.Extraction.Segmentation;

namespace NatoGraph.Extraction.Tests.Segmentation;

public class TokenizerTests
{
    [Theory]
    [InlineData("l’Otan d'Oslo", "l’|Otan|d'|Oslo")]
    [InlineData("jusqu’à aujourd’hui", "jusqu’|à|aujourd’hui")]
    [InlineData("qu’il n’a", "qu’|il|n’|a")]
    [InlineData("M. Rutte", "M.|Rutte")]
    [InlineData("Le 3,7 % et 1er, 21H15", "Le|3,7|%|et|1er|,|21H15")]
    [InlineData("Jean-Claude Le Drian", "Jean-Claude|Le|Drian")]
    [InlineData("vice-président ex-Premier ministre", "vice-président|ex-|Premier|ministre")]
    [InlineData("a-t-il dit-elle", "a|-t-|il|dit|-|elle")]
    [InlineData("celui-ci là-bas", "celui-ci|là-bas")]
    [InlineData("selon O’Leary et D’Angelo", "selon|O’Leary|et|D’Angelo")]
    [InlineData("D’Alger à Oran", "D’|Alger|à|Oran")]
    [InlineData("J. F. Kennedy", "J.|F.|Kennedy")]
    [InlineData("« Non… »", "«|Non|…|»")]
    [InlineData("@SecBlinken voit", "@SecBlinken|voit")]
    [InlineData("AP-HP, CD&V et Canal+", "AP-HP|,|CD&V|et|Canal+")]
    [InlineData("lemonde.fr affirme.Le maire", "lemonde.fr|affirme|.|Le|maire")]
    public void Tokenize_Text_CutsAsReadersDo(string text, string tokens) =>
        Assert.Equal(tokens, string.Join('|', Tokenizer.Tokenize(text).Select(t => t.Form)));

    [Theory]
    [InlineData("otan", nameof(TokenShape.Lower))]
    [InlineData("Otan", nameof(TokenShape.Capitalised))]
    [InlineData("OTAN", nameof(TokenShape.Capitals))]
    [InlineData("OpenAI", nameof(TokenShape.Mixed))]
    [InlineData("Jean-Claude", nameof(TokenShape.Capitalised))]
    [InlineData("À", nameof(TokenShape.Capitalised))]
    public void Tokenize_Word_ShowsItsShape(string word, string expected) =>
        Assert.Equal(expected, Assert.Single(Tokenizer.Tokenize(word)).Shape.ToString());

    [Fact]
    public void Tokenize_Word_IsFoldedForComparison()
    {
        var token = Assert.Single(Tokenizer.Tokenize("ŒUVRÉ"));

        Assert.Equal("œuvré", token.Lower);
        Assert.Equal("oeuvre", token.Folded);
    }
}
