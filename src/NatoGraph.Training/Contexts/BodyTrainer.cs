using System.Collections.Immutable;
using NatoGraph.Training.Learning;

namespace NatoGraph.Training.Contexts;

/// <summary>Learns what clues and signs are worth: a choice among all bodies and none, by logistic regression on all examples at once.</summary>
/// <param name="before">The weights there were, nothing for a new sign.</param>
/// <param name="decays">How strongly the weight of each sign is drawn to them.</param>
internal sealed class BodyTrainer(double[] before, double[] decays)
{
    /// <summary>How much more strongly the weights of signs are drawn to those there were than those of clues.</summary>
    public const double Sparse = 33;

    private const int Rounds = 150;

    /// <summary>The weights by sign.</summary>
    public double[] Train(IEnumerable<BodyExample> examples) => Train([.. examples.Select(example => example.Choices)]);

    /// <summary>The weights by sign, of any choices.</summary>
    public double[] Train(IReadOnlyList<ImmutableArray<BodyChoice>> examples) => new Descent(Rounds).From(
        before,
        examples.Select(choices => choices.SelectMany(choice => choice.Signs.Select(sign => sign.Sign)).Distinct()),
        weights => Slopes(examples, weights));

    private double[] Slopes(IReadOnlyList<ImmutableArray<BodyChoice>> examples, double[] weights)
    {
        var slopes = new double[weights.Length];
        for (var sign = 0; sign < slopes.Length; sign++)
        {
            slopes[sign] = decays[sign] * (weights[sign] - before[sign]);
        }

        foreach (var choices in examples)
        {
            Add(choices, weights, slopes);
        }

        return slopes;
    }

    /// <summary>The score of a choice.</summary>
    public static double Score(double[] weights, BodyChoice choice)
    {
        var sum = 0.0;
        foreach (var (sign, amount) in choice.Signs)
        {
            sum += weights[sign] * amount;
        }

        return sum;
    }

    private static void Add(ImmutableArray<BodyChoice> choices, double[] weights, double[] slopes)
    {
        var odds = new double[choices.Length];
        for (var at = 0; at < odds.Length; at++)
        {
            odds[at] = Score(weights, choices[at]);
        }

        var most = odds.Max();
        var (all, right) = (0.0, 0.0);
        for (var at = 0; at < odds.Length; at++)
        {
            odds[at] = Math.Exp(odds[at] - most);
            all += odds[at];
            right += choices[at].IsRight ? odds[at] : 0;
        }

        for (var at = 0; at < odds.Length; at++)
        {
            var pull = (odds[at] / all) - (choices[at].IsRight ? odds[at] / right : 0);
            foreach (var (sign, amount) in choices[at].Signs)
            {
                slopes[sign] += pull * amount;
            }
        }
    }
}
