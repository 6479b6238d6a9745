using NatoGraph.Extraction.Weighing;

namespace NatoGraph.Extraction.Time.Judging;

/// <summary>
/// How much each sign speaks for a date as the answer: whole weights, so that sums are the same on every machine.
/// <c>Data/*/times.tsv</c>: a sign's name and its weight; the thresholds first.
/// </summary>
internal sealed class TimeModel
{
    /// <summary>The names of the rows of the thresholds.</summary>
    public const string DropsRow = "threshold:drops";

    /// <inheritdoc cref="DropsRow"/>
    public const string GivesRow = "threshold:gives";

    /// <inheritdoc cref="DropsRow"/>
    public const string AddsRow = "threshold:adds";

    private readonly WeightTable weights;

    /// <summary>A model of some rows.</summary>
    public TimeModel(Dictionary<string, int> rows) => (Thresholds, weights) = (new TimeThresholds(rows[DropsRow], rows[GivesRow], rows[AddsRow]), new WeightTable(rows));

    /// <summary>The model of French.</summary>
    public static TimeModel French { get; } = new(WeightTable.Rows("fr/times.tsv"));

    /// <summary>By how much a date must outweigh that there is none.</summary>
    public TimeThresholds Thresholds { get; }

    /// <summary>The score of an answer.</summary>
    public int Score(FeatureList signs) => weights.Score(signs);
}
