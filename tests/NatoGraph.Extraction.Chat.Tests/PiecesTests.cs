using NatoGraph.Extraction.Chat.Requests;

namespace NatoGraph.Extraction.Chat.Tests;

public class PiecesTests
{
    [Theory]
    [InlineData("", 10)]
    [InlineData("court", 10)]
    [InlineData("une ligne\nune autre\nune troisième", 12)]
    [InlineData("sans aucune fin de ligne du tout", 7)]
    [InlineData("😀😀😀😀", 3)]
    public void Of_AnyText_CoversItWithoutSplittingACharacter(string text, int longest)
    {
        var pieces = Pieces.Of(text, longest).ToList();

        Assert.Equal(text, string.Concat(pieces.Select(piece => piece.Of(text))));
        Assert.All(pieces, piece => Assert.InRange(piece.Length, 1, longest));
        Assert.All(pieces, piece => Assert.False(char.IsLowSurrogate(text[piece.Start])));
    }
}
