using System.Collections.Immutable;
using System.Globalization;
using NatoGraph.Extraction.Language;
using NatoGraph.Extraction.Weighing;

namespace NatoGraph.Extraction.Frames.Contests.Judging;

/// <summary>
/// How much each sign speaks for somebody being a candidate, and for a post being the one contested: a logistic regression and a choice among posts, with
/// whole weights. <c>Data/*/contenders.tsv</c>: a sign's name and both weights; the thresholds and measures first.
/// </summary>
internal sealed class ContenderModel
{
    /// <summary>The name of the row with how many of the added candidacies were right on articles that were not learnt from, and of how many.</summary>
    public const string MeasuredRow = "measured";

    private const int Seeking = 0;
    private const int Prize = 1;

    private readonly KindWeights weights;

    private ContenderModel(KindWeights weights, (int Right, int Of) measured) => (this.weights, Measured) = (weights, measured);

    /// <summary>The model of French.</summary>
    public static ContenderModel French { get; } = Of(DataFile.Rows("fr/contenders.tsv", 3)
        .Select(row => (row[0], row.Skip(1).Select(weight => int.Parse(weight, CultureInfo.InvariantCulture)).ToImmutableArray())));

    /// <summary>How many of the added candidacies were right on articles that were not learnt from, and of how many.</summary>
    public (int Right, int Of) Measured { get; }

    /// <summary>The model that rows of names and weights make.</summary>
    public static ContenderModel Of(IEnumerable<(string Name, ImmutableArray<int> Weights)> rows)
    {
        var all = rows.ToList();
        var measured = all.Find(row => row.Name == MeasuredRow).Weights;
        return new(
            new KindWeights(2, [.. all.Where(row => row.Name != MeasuredRow).Select(row => (FeatureList.NumberOf(row.Name), row.Weights))]),
            measured.IsDefaultOrEmpty ? (0, 0) : (measured[0], measured[1]));
    }

    /// <summary>How likely it is that somebody is a candidate for anything.</summary>
    /// <param name="signs">What is true of them, whatever is contested.</param>
    public double OfPerson(FeatureList signs) => 1 / (1 + Math.Exp(-signs.ScoresBy(weights)[Seeking] / LogOdds.Unit));

    /// <summary>How likely it is that somebody is a candidate for each of the posts that may be contested, in their order, none of them first.</summary>
    public ImmutableArray<double> Of(Contender contender)
    {
        var seeking = OfPerson(contender.Signs);
        var odds = contender.Prizes.Select(prize => Math.Exp(prize.Signs.ScoresBy(weights)[Prize] / LogOdds.Unit)).ToArray();
        var all = 0.0;
        foreach (var one in odds)
        {
            all += one;
        }

        return [.. odds.Select(one => seeking * one / all)];
    }
}
