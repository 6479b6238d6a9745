using System.Collections.Immutable;
using System.Globalization;
using NatoGraph.Extraction.Language;

namespace NatoGraph.Extraction.Coreference.Context;

/// <summary>What each clue is worth, for posts of states and for those of other bodies: <c>context.tsv</c>.</summary>
/// <param name="OfState">By clue, for posts of states.</param>
/// <param name="OfBody">By clue, for other posts.</param>
internal sealed record ContextWeights(ImmutableArray<double> OfState, ImmutableArray<double> OfBody)
{
    private static readonly Lazy<ContextWeights> LoadedFrench = new(() => Read("fr"));

    /// <summary>French, read when first asked for.</summary>
    public static ContextWeights French => LoadedFrench.Value;

    /// <summary>How much speaks for a candidate.</summary>
    /// <param name="weights">What each clue is worth; the last is what a candidate must be worth.</param>
    /// <param name="clues">How much of each there is.</param>
    public static double Score(IReadOnlyList<double> weights, double[] clues)
    {
        var score = 0.0;
        for (var clue = 0; clue < weights.Count - 1; clue++)
        {
            score += weights[clue] * clues[clue];
        }

        return score;
    }

    /// <summary>Reads the weights of a language; what is not listed is worth nothing.</summary>
    public static ContextWeights Read(string language)
    {
        var (state, body) = (new double[Enum.GetValues<Clue>().Length], new double[Enum.GetValues<Clue>().Length]);
        foreach (var row in DataFile.Rows($"{language}/context.tsv", 3))
        {
            var clue = (int)Enum.Parse<Clue>(row[0]);
            state[clue] = double.Parse(row[1], CultureInfo.InvariantCulture);
            body[clue] = double.Parse(row[2], CultureInfo.InvariantCulture);
        }

        return new([.. state], [.. body]);
    }
}
