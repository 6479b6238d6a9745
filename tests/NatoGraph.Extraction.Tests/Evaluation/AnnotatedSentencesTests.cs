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
    [InlineData("sentences", "state", 0.73, 0.7)]
    [InlineData("sentences", "society", 0.72, 0.69)]
    [InlineData("sentences", "local", 0.72, 0.68)]
    [InlineData("sentences", "happenings", 0.83, 0.74)]
    [InlineData("sentences", "paragraphs", 0.63, 0.55)]
    [InlineData("held-out-sentences", "state", 0.71, 0.68)]
    [InlineData("held-out-sentences", "society", 0.6, 0.61)]
    [InlineData("held-out-sentences", "local", 0.64, 0.6)]
    [InlineData("held-out-sentences", "happenings", 0.81, 0.69)]
    [InlineData("held-out-sentences", "paragraphs", 0.61, 0.54)]
    [InlineData("sentences", "passages", 0.73, 0.62)]
    [InlineData("held-out-sentences", "passages", 0.72, 0.63)]
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
