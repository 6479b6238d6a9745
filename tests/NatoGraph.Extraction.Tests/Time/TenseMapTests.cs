using System.Text.RegularExpressions;
using NatoGraph.Domain.Articles;
using NatoGraph.Extraction.Time;
using NatoGraph.Testing;

namespace NatoGraph.Extraction.Tests.Time;

public class TenseMapTests
{
    [Theory]
    [InlineData("Elle arrivera en mars", "Future")]
    [InlineData("Elle est arrivée en mars", "Past")]
    [InlineData("Elle prit la suite en mars", "Narrative")]
    [InlineData("Elle dirigeait le parti en mars", "Narrative")]
    [InlineData("Elle doit arriver en mars", "Future")]
    [InlineData("Nommée en mars, elle arrivera", "Participle")]
    [InlineData("Choisie en mars à Accra, elle préside", "Participle")]
    [InlineData("Investie en mars, elle démissionna aussitôt", "Narrative")]
    [InlineData("Elle a dit qu'elle partirait en mars", "FutureInPast")]
    [InlineData("Le vote est prévu en mars", "Future")]
    [InlineData("En mars, celle qui doit la suivre a été choisie", "Past")]
    [InlineData("ELLE ARRIVERA EN MARS", "Future")]
    [InlineData("Sommet, mars", "Unknown")]
    public void DirectionAt_Date_FollowsTheNearestVerb(string text, string expected)
    {
        var map = TenseMap.Of(text, [new TextRange(0, text.Length)]);

        Assert.Equal(expected, map.DirectionAt(text.IndexOf("mars", StringComparison.OrdinalIgnoreCase)).ToString());
    }

    [Fact]
    public void DirectionAt_OtherSentence_SaysNothing()
    {
        const string text = "Elle partira. Sommet en mars.";

        var map = TenseMap.Of(text, [new TextRange(0, 13), new TextRange(14, text.Length)]);

        Assert.Equal(TenseDirection.Unknown, map.DirectionAt(text.IndexOf("mars", StringComparison.Ordinal)));
    }

    [Fact]
    public void Of_EveryPattern_FindsItsExampleAndNotItsCounterExample()
    {
        foreach (var tense in TenseLexicon.French.Data.Tenses)
        {
            Assert.True(Regex.IsMatch(tense.Example, tense.Pattern), $"'{tense.Pattern}' should find '{tense.Example}'");
            Assert.False(Regex.IsMatch(tense.Counter, tense.Pattern), $"'{tense.Pattern}' should not find '{tense.Counter}'");
        }
    }

    [Fact]
    public void PiecesOf_Articles_HaveTheVerbsOfTheWhole()
    {
        var folder = Path.Combine(TestSettings.RepositoryRoot, "tests/NatoGraph.Extraction.Tests/Evaluation/annotated");
        foreach (var text in Directory.EnumerateFiles(folder, "*.txt").Select(path => TemporalReader.Fold(File.ReadAllText(path))))
        {
            foreach (var (_, pattern) in TenseLexicon.French.Tenses.All)
            {
                var inPieces = TenseMap.PiecesOf(text).SelectMany(piece => pattern.Matches(text[piece.Start..piece.End]).Select(match => (piece.Start + match.Index, match.Length)));

                Assert.Equal(pattern.Matches(text).Select(match => (match.Index, match.Length)), inPieces);
            }
        }
    }
}
