using NatoGraph.Extraction.Frames.Linking;
using NatoGraph.Training.Learning;

namespace NatoGraph.Training.Linking;

/// <summary>Learns a logistic regression with AdaGrad.</summary>
/// <param name="features">How many features there are.</param>
/// <param name="settings">How it learns.</param>
internal sealed class LogisticTrainer(int features, LinkSettings settings)
{
    /// <summary>The weights that best tell the examples of a kind apart.</summary>
    public double[] Train(IReadOnlyList<LinkExample> examples, LinkKind kind)
    {
        var usable = examples.Where(example => example.Labels[(int)kind] is not null).ToList();
        var counts = new int[features];
        foreach (var feature in usable.SelectMany(example => example.Features))
        {
            counts[feature]++;
        }

        var weights = new double[features];
        var squares = new double[features];
        var chance = new Chance(17);
        for (var round = 0; round < settings.Rounds; round++)
        {
            foreach (var example in chance.Mix(usable))
            {
                var wanted = example.Labels[(int)kind]!.Value ? 1.0 : 0.0;
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

                    var gradient = error + (settings.Decay * weights[feature] / counts[feature]);
                    squares[feature] += gradient * gradient;
                    weights[feature] -= settings.Rate * gradient / Math.Sqrt(squares[feature] + 1e-6);
                }
            }
        }

        return weights;
    }
}
