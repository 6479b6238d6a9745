using System.Collections.Immutable;
using NatoGraph.Extraction.Coreference.Context;

namespace NatoGraph.Training.Contexts;

/// <summary>
/// Sets the weights that all roles share and those that each class of roles has beside them in one row, for a trainer that knows no
/// classes: the shared ones, a block for each class, and what a candidate must be worth at least.
/// </summary>
internal static class ClassBlocks
{
    private static readonly int Width = Enum.GetValues<Clue>().Length;

    /// <summary>The weights for posts of other bodies than states in one row.</summary>
    public static ImmutableArray<double> Row(ContextWeights weights) =>
        [.. weights.OfBody.Take(Width - 1), .. weights.OfClass.SelectMany(block => block), weights.OfBody[^1]];

    /// <summary>The shared weights of a row, and those of each class.</summary>
    public static (double[] OfBody, double[][] OfClass) Parts(double[] row) =>
        ([.. row.Take(Width - 1), row[^1]], [.. row.Skip(Width - 1).SkipLast(1).Chunk(Width)]);

    /// <summary>The example with a clue for each weight of the row.</summary>
    public static ContextExample Spread(ContextExample example)
    {
        var block = ContextWeights.Classes.IndexOf(example.Class);
        return example with { Choices = [.. example.Choices.Select(choice => (Spread(choice.Clues, block), choice.IsRight))] };
    }

    /// <summary>What a class asks for at least is what it takes from the candidates.</summary>
    private static double[] Spread(double[] clues, int block)
    {
        var row = new double[Width * (ContextWeights.Classes.Length + 1)];
        clues.AsSpan(0, Width - 1).CopyTo(row);
        if (block >= 0)
        {
            var start = Width - 1 + (block * Width);
            clues.AsSpan(0, Width - 1).CopyTo(row.AsSpan(start));
            row[start + Width - 1] = -1;
        }

        return row;
    }
}
