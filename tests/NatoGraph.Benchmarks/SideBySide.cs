using System.Diagnostics;

namespace NatoGraph.Benchmarks;

/// <summary>Two ways of doing the same, measured in turns within one run, so that what slows the machine slows both.</summary>
/// <param name="Name">What is done.</param>
/// <param name="Ours">Units a second, the median of the rounds.</param>
/// <param name="Baseline">The baseline's units a second, likewise.</param>
/// <param name="Ratio">The median of the rounds' ratios.</param>
public sealed record SideBySide(string Name, double Ours, double Baseline, double Ratio)
{
    /// <summary>Runs both in turns, after a warm-up of at least one round.</summary>
    /// <param name="name">What is done.</param>
    /// <param name="rounds">How many rounds count.</param>
    /// <param name="units">How many units one call does.</param>
    /// <param name="ours">The way of the program.</param>
    /// <param name="baseline">The way it is held against.</param>
    /// <param name="warmUp">For how long both run before it counts, one round at least: of much code the runtime goes on compiling what is hot for some seconds.</param>
    public static async Task<SideBySide> MeasureAsync(string name, int rounds, double units, Func<Task> ours, Func<Task> baseline, TimeSpan warmUp = default)
    {
        var pairs = new List<(double Ours, double Baseline)>();
        var begun = Stopwatch.GetTimestamp();
        do
        {
            await ours();
            await baseline();
        }
        while (Stopwatch.GetElapsedTime(begun) < warmUp);

        for (var round = 0; round < rounds; round++)
        {
            pairs.Add((Rate(units, await TimeAsync(ours)), Rate(units, await TimeAsync(baseline))));
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
