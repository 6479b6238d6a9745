using System.Collections.Immutable;
using System.Globalization;
using NatoGraph.Extraction.Language;
using NatoGraph.Extraction.Weighing;

namespace NatoGraph.Extraction.Frames.Linking;

/// <summary>
/// How much each feature speaks for what a link may say: logistic regressions with whole weights, so that sums are the same on every
/// machine. <c>Data/*/links.tsv</c>: a feature's name and its weight for each <see cref="LinkKind"/>; the thresholds first.
/// </summary>
internal sealed class LinkModel
{
    /// <summary>The name of the row that says from which score on a link is a claim.</summary>
    public const string AddsRow = "threshold:adds";

    /// <summary>The name of the row that says below which score a claim of the frames is dropped.</summary>
    public const string KeepsRow = "threshold:keeps";

    /// <summary>The name of the row that says how many of the added claims were right on articles that were not learnt from.</summary>
    public const string RightRow = "measured:right";

    /// <summary>The name of the row that says of how many.</summary>
    public const string OfRow = "measured:of";

    private static readonly ImmutableHashSet<string> Others = [AddsRow, KeepsRow, RightRow, OfRow];

    private static readonly int Kinds = Enum.GetValues<LinkKind>().Length;

    private readonly KindWeights weights;
    private readonly ImmutableDictionary<string, ImmutableArray<int>> others;

    private LinkModel(KindWeights weights, ImmutableDictionary<string, ImmutableArray<int>> others) => (this.weights, this.others) = (weights, others);

    /// <summary>The model of French.</summary>
    public static LinkModel French { get; } = Of(DataFile.Rows("fr/links.tsv", 5).Select(row => (row[0], row.Skip(1).Select(weight => int.Parse(weight, CultureInfo.InvariantCulture)).ToImmutableArray())));

    /// <summary>The model that rows of names and weights make.</summary>
    public static LinkModel Of(IEnumerable<(string Name, ImmutableArray<int> Weights)> rows)
    {
        var all = rows.ToList();
        return new(
            new KindWeights(Kinds, [.. all.Where(row => !Others.Contains(row.Name)).Select(row => (FeatureList.NumberOf(row.Name), row.Weights))]),
            all.Where(row => Others.Contains(row.Name)).ToImmutableDictionary(row => row.Name, row => row.Weights, StringComparer.Ordinal));
    }

    /// <summary>The same weights with other thresholds.</summary>
    public LinkModel With(ImmutableArray<int> adds, ImmutableArray<int> keeps) => new(weights, others.SetItem(AddsRow, adds).SetItem(KeepsRow, keeps));

    /// <summary>From which score on a link is a claim.</summary>
    public int Adds(LinkKind kind) => others[AddsRow][(int)kind];

    /// <summary>Below which score a claim of the frames is dropped.</summary>
    public int Keeps(LinkKind kind) => others[KeepsRow][(int)kind];

    /// <summary>How many of the added claims were right on articles that were not learnt from, and of how many.</summary>
    public (int Right, int Of) Measured(LinkKind kind) => (others[RightRow][(int)kind], others[OfRow][(int)kind]);

    /// <summary>The log-odds, in units, that a link says something.</summary>
    public int Score(FeatureList features, LinkKind kind) => features.ScoresBy(weights)[(int)kind];
}
