using NatoGraph.Extraction.Frames.Linking;
using NatoGraph.Training.Learning;

namespace NatoGraph.Training.Linking;

/// <summary>Learns a logistic regression with AdaGrad.</summary>
/// <param name="features">How many features there are.</param>
/// <param name="settings">How it learns.</param>
internal sealed class LogisticTrainer(int features, LinkSettings settings)
{
    /// <summary>The weights that best tell the examples of a kind apart.</summary>
    public double[] Train(IReadOnlyList<LinkExample> examples, LinkKind kind) =>
        Train([.. from example in examples let label = example.Labels[(int)kind] where label is not null select (example.Features, label.Value, example.Weight)]);

    /// <summary>The weights that best tell examples apart.</summary>
    /// <param name="examples">Of each its features, whether it is one of those wanted, and how much it counts.</param>
    /// <param name="prior">The weights that they are drawn to; nothing where there are none.</param>
    public double[] Train(IReadOnlyList<(int[] Features, bool IsWanted, double Weight)> examples, double[]? prior = null)
    {
        var counts = new int[features];
        foreach (var feature in examples.SelectMany(example => example.Features))
        {
            counts[feature]++;
        }

        var known = prior ?? new double[features];
        var weights = (double[])known.Clone();
        var squares = new double[features];
        var chance = new Chance(17);
        for (var round = 0; round < settings.Rounds; round++)
        {
            foreach (var example in chance.Mix(examples))
            {
                var wanted = example.IsWanted ? 1.0 : 0.0;
                var sum = 0.0;
                foreach (var feature in example.Features)
                {
                    sum += weights[feature];
                }

                var error = example.Weight * ((1 / (1 + Math.Exp(-sum))) - wanted);
                foreach (var feature in example.Features)
                {
                    if (counts[feature] < settings.Least)
                    {
                        continue;
                    }

                    var gradient = error + (settings.Decay * (weights[feature] - known[feature]) / counts[feature]);
                    squares[feature] += gradient * gradient;
                    weights[feature] -= settings.Rate * gradient / Math.Sqrt(squares[feature] + 1e-6);
                }
            }
        }

        return weights;
    }
}
