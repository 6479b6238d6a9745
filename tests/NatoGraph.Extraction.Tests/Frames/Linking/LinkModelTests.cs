using NatoGraph.Extraction.Frames.Linking;
using NatoGraph.Extraction.Weighing;

namespace NatoGraph.Extraction.Tests.Frames.Linking;

public class LinkModelTests
{
    [Fact]
    public void Score_OfFeatures_IsTheSumOfTheirWeightsForWhatIsSaid()
    {
        var model = LinkModel.Of([("near", [3, 0, 0, 5]), ("kind=full", [4, 1, 0, 0]), ("unheard", [100, 100, 100, 100])]);
        var features = new FeatureList();
        features.Add("near");
        features.Add("kind", "full");
        features.Add("kind", "unknown");

        Assert.Equal(7, model.Score(features, LinkKind.Holds));
        Assert.Equal(5, model.Score(features, LinkKind.Follows));
    }

    [Theory]
    [InlineData(0.5)]
    [InlineData(0.1)]
    [InlineData(0.93)]
    public void Probability_OfAScore_IsThatOfWhichTheScoreIs(double probability) =>
        Assert.Equal(probability, LogOdds.Probability(LogOdds.Of(probability)));

    [Fact]
    public void French_SaysHowOftenItsLinksWereRight() =>
        Assert.All(Enum.GetValues<LinkKind>(), kind => Assert.InRange(LinkModel.French.Measured(kind).Right, 0, LinkModel.French.Measured(kind).Of));
}
