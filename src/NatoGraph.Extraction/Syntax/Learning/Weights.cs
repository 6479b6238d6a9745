namespace NatoGraph.Extraction.Syntax.Learning;

/// <summary>
/// What features say for a label. Features are numbers from <see cref="FeatureHash"/>; the weight of a feature and label stands at
/// their sum, so that the labels of a feature lie side by side. Two features that meet there share a weight, in training too.
/// </summary>
internal abstract class Weights
{
    /// <summary>The sum of the weights of the features for a label.</summary>
    public abstract int Score(ReadOnlySpan<uint> features, uint label);

    /// <summary>The sums of the weights of the features for the labels 0, 1 and 2.</summary>
    public virtual (int First, int Second, int Third) ScoreThree(ReadOnlySpan<uint> features) =>
        (Score(features, 0), Score(features, 1), Score(features, 2));
}
