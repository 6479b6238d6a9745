using System.Diagnostics;

namespace NatoGraph.Benchmarks;

/// <summary>Two ways of doing the same, measured in turns within one run, so that what slows the machine slows both.</summary>
/// <param name="Name">What is done.</param>
/// <param name="Ours">Units a second, the median of the rounds.</param>
/// <param name="Baseline">The baseline's units a second, likewise.</param>
/// <param name="Ratio">The median of the rounds' ratios.</param>
public sealed record SideBySide(string Name, double Ours, double Baseline, double Ratio)
{
    /// <summary>Runs both in turns, one warm-up round first.</summary>
    /// <param name="name">What is done.</param>
    /// <param name="rounds">How many rounds count.</param>
    /// <param name="units">How many units one call does.</param>
    /// <param name="ours">The way of the program.</param>
    /// <param name="baseline">The way it is held against.</param>
    public static async Task<SideBySide> MeasureAsync(string name, int rounds, double units, Func<Task> ours, Func<Task> baseline)
    {
        var pairs = new List<(double Ours, double Baseline)>();
        for (var round = 0; round <= rounds; round++)
        {
            var pair = (Rate(units, await TimeAsync(ours)), Rate(units, await TimeAsync(baseline)));
            if (round > 0)
            {
                pairs.Add(pair);
            }
        }

        return new SideBySide(name, Median(pairs.Select(p => p.Ours)), Median(pairs.Select(p => p.Baseline)), Median(pairs.Select(p => p.Ours / p.Baseline)));
    }

    /// <summary>The middle value.</summary>
    public static double Median(IEnumerable<double> values) => values.Order().ToList() is var sorted ? sorted[sorted.Count / 2] : 0;

    private static double Rate(double units, TimeSpan time) => units / time.TotalSeconds;

    private static async Task<TimeSpan> TimeAsync(Func<Task> work)
    {
        GC.Collect();
        var start = Stopwatch.GetTimestamp();
        await work();
        return Stopwatch.GetElapsedTime(start);
    }
}
