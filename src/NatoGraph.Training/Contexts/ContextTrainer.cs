using NatoGraph.Extraction.Coreference.Context;
using NatoGraph.Training.Learning;

namespace NatoGraph.Training.Contexts;

/// <summary>
/// Learns what clues are worth: a choice among all bodies and none, by logistic regression with AdaGrad, drawn to the weights there were.
/// </summary>
/// <param name="before">The weights there were.</param>
/// <param name="decay">How strongly weights are drawn to them.</param>
internal sealed class ContextTrainer(IReadOnlyList<double> before, double decay)
{
    private const int Rounds = 150;
    private const double Rate = 0.05;

    /// <summary>The weights by clue.</summary>
    public double[] Train(IReadOnlyList<ContextExample> examples)
    {
        var weights = before.ToArray();
        var squares = new double[weights.Length];
        var chance = new Chance(11);
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var example in chance.Mix(examples))
            {
                Step(example, weights, squares, examples.Count);
            }
        }

        return weights;
    }

    private void Step(ContextExample example, double[] weights, double[] squares, int examples)
    {
        var scores = example.Choices.Select(choice => Math.Exp(ContextWeights.Score(weights, choice.Clues))).Append(Math.Exp(weights[^1])).ToArray();
        var isRight = example.Choices.Select(choice => choice.IsRight).Append(!example.Choices.Any(choice => choice.IsRight)).ToArray();
        var (all, right) = (scores.Sum(), scores.Where((_, at) => isRight[at]).Sum());
        var gradient = new double[weights.Length];
        for (var at = 0; at < scores.Length; at++)
        {
            var pull = (scores[at] / all) - (isRight[at] ? scores[at] / right : 0);
            if (at == example.Choices.Length)
            {
                gradient[^1] += pull;
                continue;
            }

            for (var clue = 0; clue < weights.Length - 1; clue++)
            {
                gradient[clue] += pull * example.Choices[at].Clues[clue];
            }
        }

        for (var clue = 0; clue < weights.Length; clue++)
        {
            var slope = gradient[clue] + (decay * (weights[clue] - before[clue]) / examples);
            squares[clue] += slope * slope;
            weights[clue] -= Rate * slope / Math.Sqrt(squares[clue] + 1e-6);
        }
    }
}
