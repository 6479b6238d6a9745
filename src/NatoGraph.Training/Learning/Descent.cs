namespace NatoGraph.Training.Learning;

/// <summary>Finds the weights that cost least by going down the slopes of all examples at once.</summary>
/// <remarks>Kingma, Ba: Adam: a method for stochastic optimization (ICLR 2015), with steps that grow smaller.</remarks>
/// <param name="rounds">How many steps it goes.</param>
internal sealed class Descent(int rounds)
{
    private const double Rate = 0.03;
    private const double Slowness = 0.9;
    private const double Roughness = 0.99;

    /// <summary>In how many examples a sign must be found for its weight to change.</summary>
    private const int Least = 4;

    /// <summary>The weights it comes to.</summary>
    /// <param name="start">The weights it starts from.</param>
    /// <param name="found">The signs of each example, each once.</param>
    /// <param name="slopesOf">How what the examples cost changes with each weight.</param>
    public double[] From(double[] start, IEnumerable<IEnumerable<int>> found, Func<double[], double[]> slopesOf)
    {
        var counts = new int[start.Length];
        foreach (var sign in found.SelectMany(signs => signs))
        {
            counts[sign]++;
        }

        var (weights, means, squares) = (start.ToArray(), new double[start.Length], new double[start.Length]);
        for (var round = 1; round <= rounds; round++)
        {
            var slopes = slopesOf(weights);
            for (var sign = 0; sign < weights.Length; sign++)
            {
                if (counts[sign] < Least)
                {
                    continue;
                }

                means[sign] = (Slowness * means[sign]) + ((1 - Slowness) * slopes[sign]);
                squares[sign] = (Roughness * squares[sign]) + ((1 - Roughness) * slopes[sign] * slopes[sign]);
                var (mean, square) = (means[sign] / (1 - Math.Pow(Slowness, round)), squares[sign] / (1 - Math.Pow(Roughness, round)));
                weights[sign] -= Rate * (1 - (0.9 * round / rounds)) * mean / (Math.Sqrt(square) + 1e-8);
            }
        }

        return weights;
    }
}
