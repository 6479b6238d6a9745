using System.Collections.Immutable;
using System.Globalization;
using NatoGraph.Extraction.Language;
using NatoGraph.Extraction.Mentions;
using NatoGraph.Extraction.Weighing;

namespace NatoGraph.Extraction.Coreference.Context;

/// <summary>What each clue is worth, for posts of states and for those of other bodies: <c>context.tsv</c>.</summary>
/// <param name="OfState">By clue, for posts of states.</param>
/// <param name="OfBody">By clue, for other posts.</param>
/// <param name="OfClass">By clue, for each of <see cref="Classes"/>, what it is worth more for other posts whose role is of it.</param>
internal sealed record ContextWeights(ImmutableArray<double> OfState, ImmutableArray<double> OfBody, ImmutableArray<ImmutableArray<double>> OfClass)
{
    private static readonly Lazy<ContextWeights> LoadedFrench = new(() => Read("fr"));

    private readonly ImmutableArray<ImmutableArray<double>> sums = [.. OfClass.Select(more => OfBody.Zip(more, (weight, added) => weight + added).ToImmutableArray())];

    /// <summary>The classes of roles that have weights of their own.</summary>
    public static ImmutableArray<RoleClass> Classes { get; } = [RoleClass.General, RoleClass.Head, RoleClass.Military, RoleClass.Municipal, RoleClass.Profession, RoleClass.Parliamentary];

    /// <summary>French, read when first asked for.</summary>
    public static ContextWeights French => LoadedFrench.Value;

    /// <summary>What signs beside the clues are worth in French.</summary>
    public static WeightTable Signs { get; } = new(WeightTable.Rows("fr/context-signs.tsv"));

    /// <summary>The weights for a post; the last is what a candidate must be worth.</summary>
    public ImmutableArray<double> For(PostMention post) =>
        RoleFit.IsOfState(post) ? OfState : Classes.IndexOf(post.Role.Class) is >= 0 and var index ? sums[index] : OfBody;

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
        var columns = Enumerable.Range(0, 2 + Classes.Length).Select(_ => new double[Enum.GetValues<Clue>().Length]).ToArray();
        foreach (var row in DataFile.Rows($"{language}/context.tsv", columns.Length + 1))
        {
            var clue = (int)Enum.Parse<Clue>(row[0]);
            for (var column = 0; column < columns.Length; column++)
            {
                columns[column][clue] = double.Parse(row[column + 1], CultureInfo.InvariantCulture);
            }
        }

        return new([.. columns[0]], [.. columns[1]], [.. columns.Skip(2).Select(column => column.ToImmutableArray())]);
    }
}
