using NatoGraph.Extraction.Syntax.Learning;

namespace NatoGraph.Training.Learning;

/// <summary>Weights that learn from mistakes, and remember their average over all steps.</summary>
/// <remarks>Collins: Discriminative training methods for hidden Markov models (EMNLP 2002).</remarks>
/// <param name="bits">There are two to the power of this many weights.</param>
internal sealed class PerceptronWeights(int bits) : Weights
{
    private readonly int[] current = new int[1 << bits];
    private readonly long[] total = new long[1 << bits];
    private readonly int[] since = new int[1 << bits];
    private readonly uint mask = (1u << bits) - 1;
    private int step;

    /// <inheritdoc/>
    public override int Score(ReadOnlySpan<uint> features, uint label)
    {
        var sum = 0;
        foreach (var feature in features)
        {
            sum += current[(feature + label) & mask];
        }

        return sum;
    }

    /// <summary>Counts an example.</summary>
    public void Step() => step++;

    /// <summary>Makes features speak more, or less, for a label.</summary>
    public void Add(ReadOnlySpan<uint> features, uint label, int change)
    {
        foreach (var feature in features)
        {
            var at = (feature + label) & mask;
            total[at] += (long)current[at] * (step - since[at]);
            since[at] = step;
            current[at] += change;
        }
    }

    /// <summary>The average of the weights over all steps.</summary>
    public double[] Average()
    {
        var average = new double[current.Length];
        for (var at = 0; at < current.Length; at++)
        {
            average[at] = (double)(total[at] + ((long)current[at] * (step - since[at]))) / Math.Max(1, step);
        }

        return average;
    }
}
