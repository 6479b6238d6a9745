using NatoGraph.Extraction.Frames.Linking;
using NatoGraph.Training.Linking;

namespace NatoGraph.Training.Tests.Linking;

public class LogisticTrainerTests
{
    [Fact]
    public void Train_OneFeatureTellsApart_WeighsItAndNotTheOther()
    {
        var examples = Enumerable.Range(0, 40).Select(at => Example(at % 2 == 0 ? [0, 2] : [1, 2], at % 2 == 0)).ToList();

        var weights = new LogisticTrainer(3, new LinkSettings()).Train(examples, LinkKind.Holds);

        Assert.True(weights[0] > 0.5, $"for: {weights[0]}");
        Assert.True(weights[1] < -0.5, $"against: {weights[1]}");
        Assert.InRange(weights[2], weights[1], weights[0]);
    }

    [Fact]
    public void Train_FeatureSeenSeldom_HasNoWeight()
    {
        var examples = Enumerable.Range(0, 40).Select(at => Example(at == 0 ? [0, 1] : [1], at == 0)).ToList();

        Assert.Equal(0, new LogisticTrainer(2, new LinkSettings()).Train(examples, LinkKind.Holds)[0]);
    }

    [Fact]
    public void Train_LabelsThatAreNotKnown_AreLeftOut() =>
        Assert.Equal(0, new LogisticTrainer(1, new LinkSettings()).Train([.. Enumerable.Repeat(Example([0], null), 10)], LinkKind.Holds)[0]);

    [Fact]
    public void Train_Twice_GivesTheSameWeights()
    {
        var examples = Enumerable.Range(0, 30).Select(at => Example([at % 3, 3 + (at % 5)], at % 4 == 0)).ToList();
        var trainer = new LogisticTrainer(8, new LinkSettings());

        Assert.Equal(trainer.Train(examples, LinkKind.Holds), trainer.Train(examples, LinkKind.Holds));
    }

    private static LinkExample Example(int[] features, bool? label) => new(features, [label, null, null, null], 1);
}
