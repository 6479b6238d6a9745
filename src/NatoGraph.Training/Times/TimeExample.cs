using System.Collections.Immutable;
using NatoGraph.Extraction.Time.Judging;
using NatoGraph.Extraction.Weighing;
using NatoGraph.Training.Contexts;

namespace NatoGraph.Training.Times;

/// <summary>A question of an annotated article, with its answers.</summary>
/// <param name="IsSuccession">Whether it asks about a succession.</param>
/// <param name="Wanted">The dates that the gold has; empty where it has none.</param>
/// <param name="Given">The dates that claims have before they are judged.</param>
/// <param name="Options">The answers, that there is no date first, each with its signs.</param>
internal sealed record TimeExample(
    bool IsSuccession, ImmutableHashSet<string> Wanted, ImmutableHashSet<string> Given, ImmutableArray<(string Date, int[] Signs)> Options)
{
    /// <summary>Whether an answer is right, so that something can be learnt.</summary>
    public bool IsLearnt => Options.Any(IsRight);

    /// <summary>The answers as they are learnt from.</summary>
    public ImmutableArray<BodyChoice> Choices => [.. Options.Select(option => new BodyChoice([.. option.Signs.Select(sign => (sign, 1.0f))], IsRight(option)))];

    /// <summary>The dates that are taken.</summary>
    /// <param name="weights">The weights.</param>
    /// <param name="thresholds">By how much a date must outweigh that there is none.</param>
    public ImmutableHashSet<string> Kept(double[] weights, TimeThresholds thresholds)
    {
        double Score((string Date, int[] Signs) option) => option.Signs.Sum(sign => weights[sign]);
        var none = Score(Options[0]);
        return [.. thresholds.Kept(Options.Skip(1).Select(option => (option.Date, LogOdds.Whole(Score(option) - none))), Given.Contains, Given.IsEmpty, IsSuccession)];
    }

    private bool IsRight((string Date, int[] Signs) option) => Wanted.IsEmpty ? option.Date.Length == 0 : Wanted.Contains(option.Date);
}
