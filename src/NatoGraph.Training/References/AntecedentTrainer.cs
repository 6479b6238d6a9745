namespace NatoGraph.Training.References;

/// <summary>Learns whom words mean: a choice among people and nobody, by logistic regression on all examples at once (Adam).</summary>
/// <param name="signs">How many signs there are.</param>
internal sealed class AntecedentTrainer(int signs)
{
    private const int Rounds = 300;
    private const double Rate = 0.03;
    private const double Slowness = 0.9;
    private const double Roughness = 0.99;

    /// <summary>How strongly weights are drawn to nothing.</summary>
    private const double Decay = 25;

    /// <summary>In how many examples a sign must be found.</summary>
    private const int Least = 4;

    /// <summary>The weights that best tell the right choices from others.</summary>
    public double[] Train(IReadOnlyList<AntecedentExample> examples)
    {
        var counts = new int[signs];
        foreach (var sign in examples.SelectMany(example => example.Choices.SelectMany(choice => choice.Signs).Distinct()))
        {
            counts[sign]++;
        }

        var (weights, means, squares) = (new double[signs], new double[signs], new double[signs]);
        for (var round = 1; round <= Rounds; round++)
        {
            var slopes = Slopes(examples, weights);
            for (var sign = 0; sign < signs; sign++)
            {
                if (counts[sign] < Least)
                {
                    continue;
                }

                means[sign] = (Slowness * means[sign]) + ((1 - Slowness) * slopes[sign]);
                squares[sign] = (Roughness * squares[sign]) + ((1 - Roughness) * slopes[sign] * slopes[sign]);
                var (mean, square) = (means[sign] / (1 - Math.Pow(Slowness, round)), squares[sign] / (1 - Math.Pow(Roughness, round)));
                weights[sign] -= Rate * (1 - (0.9 * round / Rounds)) * mean / (Math.Sqrt(square) + 1e-8);
            }
        }

        return weights;
    }

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
