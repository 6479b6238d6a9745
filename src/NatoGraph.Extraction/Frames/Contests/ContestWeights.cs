using System.Collections.Immutable;
using System.Globalization;
using NatoGraph.Extraction.Language;

namespace NatoGraph.Extraction.Frames.Contests;

/// <summary>What each clue to the contested post is worth: <c>contests.tsv</c>.</summary>
internal static class ContestWeights
{
    /// <summary>By clue, for French.</summary>
    public static ImmutableArray<double> French { get; } = Read("fr/contests.tsv");

    /// <summary>How much speaks for a post.</summary>
    /// <param name="clues">How much of each clue there is.</param>
    public static double Score(double[] clues)
    {
        var score = 0.0;
        for (var clue = 0; clue < (int)ContestClue.Least; clue++)
        {
            score += French[clue] * clues[clue];
        }

        return score;
    }

    private static ImmutableArray<double> Read(string name)
    {
        var weights = new double[Enum.GetValues<ContestClue>().Length];
        foreach (var row in DataFile.Rows(name, 2))
        {
            weights[(int)Enum.Parse<ContestClue>(row[0])] = double.Parse(row[1], CultureInfo.InvariantCulture);
        }

        return [.. weights];
    }
}
