using NatoGraph.Extraction.Weighing;

namespace NatoGraph.Extraction.Time.Dating;

/// <summary>
/// How much each sign speaks for a date as the bound of a tenure: a logistic regression with whole weights, so that sums are the same on
/// every machine. <c>Data/*/dates.tsv</c>: a sign's name and its weight; the threshold first.
/// </summary>
internal sealed class DateModel
{
    /// <summary>The name of the row that says from which score on a date is taken.</summary>
    public const string AddsRow = "threshold:adds";

    private readonly WeightTable weights;

    /// <summary>A model of some rows.</summary>
    public DateModel(Dictionary<string, int> rows) => (Adds, weights) = (rows[AddsRow], new WeightTable(rows));

    /// <summary>The model of French.</summary>
    public static DateModel French { get; } = new(WeightTable.Rows("fr/dates.tsv"));

    /// <summary>From which score on a date is taken.</summary>
    public int Adds { get; }

    /// <summary>The weight of a sign.</summary>
    public int WeightOf(string sign) => weights.WeightOf(sign);

    /// <summary>The log-odds, in units, that a date is the bound.</summary>
    public int Score(FeatureList signs) => weights.Score(signs);
}
