using NatoGraph.Extraction.Syntax.Learning;

namespace NatoGraph.Training.Learning;

/// <summary>
/// Joins weights that were learnt from the same sentences in different orders: what they agree on is general, what one alone learnt is
/// chance.
/// </summary>
internal static class Ballot
{
    /// <summary>How many units of a byte make one update that was never undone.</summary>
    private const double Scale = 12;

    /// <summary>What is nearer to nothing, in units of a byte, is nothing, so that the file is small.</summary>
    private const double Least = 0.6;

    /// <summary>The mean of the voters' weights, as bytes.</summary>
    public static SmallWeights Join(IReadOnlyList<double[]> voters)
    {
        var small = new sbyte[voters[0].Length];
        for (var at = 0; at < small.Length; at++)
        {
            var mean = voters.Sum(v => v[at]) * Scale / voters.Count;
            small[at] = Math.Abs(mean) < Least ? (sbyte)0 : (sbyte)Math.Clamp(Math.Round(mean, MidpointRounding.AwayFromZero), sbyte.MinValue, sbyte.MaxValue);
        }

        return new SmallWeights(small);
    }
}
