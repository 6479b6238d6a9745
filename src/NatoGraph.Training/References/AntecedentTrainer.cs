using NatoGraph.Training.Learning;

namespace NatoGraph.Training.References;

/// <summary>Learns whom words mean: a choice among people and nobody, by logistic regression on all examples at once.</summary>
/// <param name="signs">How many signs there are.</param>
internal sealed class AntecedentTrainer(int signs)
{
    private const int Rounds = 300;

    /// <summary>How strongly weights are drawn to nothing.</summary>
    private const double Decay = 25;

    /// <summary>The weights that best tell the right choices from others.</summary>
    public double[] Train(IReadOnlyList<AntecedentExample> examples) => new Descent(Rounds).From(
        new double[signs],
        examples.Select(example => example.Choices.SelectMany(choice => choice.Signs).Distinct()),
        weights => Slopes(examples, weights));

    /// <summary>How what the examples cost changes with each weight.</summary>
    private static double[] Slopes(IReadOnlyList<AntecedentExample> examples, double[] weights)
    {
        var slopes = weights.Select(weight => Decay * weight).ToArray();
        foreach (var example in examples)
        {
            var scores = example.Choices.Select(choice => Score(weights, choice.Signs)).ToArray();
            var most = scores.Max();
            var odds = scores.Select(score => Math.Exp(score - most)).ToArray();
            var (all, right) = (odds.Sum(), odds.Where((_, at) => example.Choices[at].IsRight).Sum());
            for (var at = 0; at < odds.Length; at++)
            {
                var pull = (odds[at] / all) - (example.Choices[at].IsRight ? odds[at] / right : 0);
                foreach (var sign in example.Choices[at].Signs)
                {
                    slopes[sign] += pull;
                }
            }
        }

        return slopes;
    }

    /// <summary>The score of a choice.</summary>
    private static double Score(double[] weights, int[] signs)
    {
        var sum = 0.0;
        foreach (var sign in signs)
        {
            sum += weights[sign];
        }

        return sum;
    }
}
