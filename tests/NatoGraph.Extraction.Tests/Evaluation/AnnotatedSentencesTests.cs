using NatoGraph.Extraction.Evaluation;
using NatoGraph.Testing;

namespace NatoGraph.Extraction.Tests.Evaluation;

/// <summary>
/// Sentences that each name a post or two in their own words, of all the world of news: those that rules were written over (<c>sentences</c>) and
/// those that nobody has looked into (<c>held-out-sentences</c>).
/// </summary>
public class AnnotatedSentencesTests
{
    [Theory]
    [InlineData("sentences", "state", 0.71, 0.67)]
    [InlineData("sentences", "society", 0.62, 0.58)]
    [InlineData("sentences", "local", 0.61, 0.58)]
    [InlineData("sentences", "happenings", 0.79, 0.68)]
    [InlineData("sentences", "paragraphs", 0.53, 0.45)]
    [InlineData("held-out-sentences", "state", 0.68, 0.65)]
    [InlineData("held-out-sentences", "society", 0.55, 0.54)]
    [InlineData("held-out-sentences", "local", 0.57, 0.54)]
    [InlineData("held-out-sentences", "happenings", 0.77, 0.64)]
    [InlineData("held-out-sentences", "paragraphs", 0.53, 0.5)]
    [InlineData("sentences", "passages", 0.6, 0.5)]
    [InlineData("held-out-sentences", "passages", 0.55, 0.45)]
    public void Extract_AnnotatedSentences_ReachesWhatItDidBefore(string folder, string name, double posts, double claims)
    {
        var score = new Score();
        var extractor = new ClaimExtractor();
        foreach (var sentence in AnnotatedSentence.Read(Path.Combine(TestSettings.RepositoryRoot, "tests/NatoGraph.Extraction.Tests/Evaluation", folder, name + ".tsv")))
        {
            new ArticleScorer(sentence.Gold, extractor.Extract(sentence.Text, CancellationToken.None), score).Count();
        }

        Assert.True(score.Parts["entity:Post"].F1 >= posts, $"posts: {score.Parts["entity:Post"].F1:0.000}");
        Assert.True(score.ClaimsAndEvents.F1 >= claims, $"claims: {score.ClaimsAndEvents.F1:0.000}");
    }
}
