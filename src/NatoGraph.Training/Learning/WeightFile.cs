using System.Collections.Immutable;
using System.Globalization;
using NatoGraph.Extraction.Weighing;

namespace NatoGraph.Training.Learning;

/// <summary>Writes learnt weights as the tables under <c>Data</c> that <see cref="WeightTable"/> and <see cref="KindWeights"/> are read from.</summary>
internal static class WeightFile
{
    /// <summary>Writes a table of one weight a sign, sorted by their names.</summary>
    /// <param name="file">Where it goes.</param>
    /// <param name="about">What it is: the comment on top.</param>
    /// <param name="settings">Rows of numbers that are no weights: thresholds, measures.</param>
    /// <param name="signs">The weights, in units.</param>
    public static void Write(string file, string about, IEnumerable<(string Name, int Number)> settings, IEnumerable<(string Name, int Weight)> signs) =>
        Write(file, about, [.. settings.Select(row => (row.Name, ImmutableArray.Create(row.Number))), .. Sorted(signs).Select(sign => (sign.Name, ImmutableArray.Create(sign.Weight)))]);

    /// <summary>Writes a table of several weights a sign, as they come.</summary>
    public static void Write(string file, string about, IEnumerable<(string Name, ImmutableArray<int> Weights)> rows) => File.WriteAllLines(file,
    [
        $"# {about}",
        .. rows.Select(row => string.Join('\t', row.Weights.Select(weight => weight.ToString(CultureInfo.InvariantCulture)).Prepend(row.Name))),
    ]);

    /// <summary>The weights that are large enough to be kept, in units.</summary>
    /// <param name="signs">The signs.</param>
    /// <param name="weights">Their weights as learnt.</param>
    /// <param name="smallest">The least size of a weight that is kept, in units.</param>
    public static IEnumerable<(string Name, int Weight)> Kept(SignIndex signs, IEnumerable<double> weights, int smallest) =>
        signs.Names.Zip(weights, (name, weight) => (name, Weight: LogOdds.Whole(weight))).Where(sign => Math.Abs(sign.Weight) >= smallest);

    private static IOrderedEnumerable<(string Name, int Weight)> Sorted(IEnumerable<(string Name, int Weight)> signs) => signs.OrderBy(sign => sign.Name, StringComparer.Ordinal);
}
