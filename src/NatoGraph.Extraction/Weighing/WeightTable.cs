using System.Collections.Frozen;
using System.Globalization;
using NatoGraph.Extraction.Language;

namespace NatoGraph.Extraction.Weighing;

/// <summary>
/// How much each sign speaks for a choice: a logistic regression with whole weights, so that sums are the same on every machine. A table
/// under <c>Data</c> has a sign's name and its weight a row.
/// </summary>
internal sealed class WeightTable
{
    private readonly FrozenDictionary<ulong, int> weights;

    /// <summary>The table of some signs.</summary>
    /// <param name="rows">Names and weights.</param>
    public WeightTable(IEnumerable<KeyValuePair<string, int>> rows) => weights = rows.ToFrozenDictionary(row => FeatureList.NumberOf(row.Key), row => row.Value);

    /// <summary>The rows of a table.</summary>
    /// <param name="name">Its path under <c>Data</c>.</param>
    public static Dictionary<string, int> Rows(string name) =>
        DataFile.Rows(name, 2).ToDictionary(row => row[0], row => int.Parse(row[1], CultureInfo.InvariantCulture), StringComparer.Ordinal);

    /// <summary>The weight of a sign.</summary>
    public int WeightOf(string sign) => weights.GetValueOrDefault(FeatureList.NumberOf(sign));

    /// <summary>The sum of the weights of some signs.</summary>
    public int Score(FeatureList signs)
    {
        var score = 0;
        foreach (var number in signs.Numbers)
        {
            score += weights.GetValueOrDefault(number);
        }

        return score;
    }
}
