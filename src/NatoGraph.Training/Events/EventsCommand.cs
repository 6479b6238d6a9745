using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using NatoGraph.Domain.Claims;
using NatoGraph.Extraction.Evaluation;
using NatoGraph.Extraction.Events.Judging;
using NatoGraph.Extraction.Frames.Linking;
using NatoGraph.Training.Contexts;
using NatoGraph.Training.Learning;
using NatoGraph.Training.Linking;

namespace NatoGraph.Training.Events;

/// <summary><c>events GOLD ARTICLES WEIGHTS [--more FOLDER…]</c></summary>
internal static class EventsCommand
{
    private const string Open = "develop";
    private const int Folds = 5;
    private const double Keeps = -1;
    private const double Adds = -0.75;
    private const int Smallest = 6;

    private static readonly ImmutableArray<EventKind> Kinds = [.. Enum.GetValues<EventKind>()];

    public static Command Create() =>
        WeighingCommand.Create("events", "Learn which events an article tells of at its dates, and cross-validate it by article.", Run);

    private static void Run(WeighingCommand.Settings settings)
    {
        var corpus = new EventCorpus();
        var more = settings.More.SelectMany(folder => corpus.Read(GoldFolder.Read(folder), folder));
        var all = new Chance(5).Mix(corpus.Read(GoldFolder.Read(settings.Gold).Part(Open), settings.Articles).Concat(more));
        var learning = new LinkSettings { Least = 4, Decay = settings.Decay, Rounds = 8 };
        var judged = new List<(EventExample Example, double Score, int Article)>();
        for (var fold = 0; fold < Folds; fold++)
        {
            var learnt = Train([.. all.Where((_, at) => at % Folds != fold).SelectMany(one => one.Examples)]);
            foreach (var (one, at) in all.Select((one, at) => (one, at)).Where(one => one.at % Folds == fold))
            {
                judged.AddRange(one.Examples.Select(example => (example, example.Signs.Sum(sign => learnt[sign]), at)));
            }
        }

        var wanted = all.Sum(one => one.Wanted);
        Console.WriteLine($"examples {judged.Count}, of them read {judged.Count(one => one.Example.IsRead)}, wanted {wanted}");
        foreach (var keeps in new[] { -9.0, -2, -1.5, -1.25, -1, -0.75, -0.5, 0 })
        {
            foreach (var adds in new[] { -2, -1.75, -1.5, -1.25, -1.0, -0.75, -0.5, 99 })
            {
                var kept = judged.Where(one => one.Example.IsRead && one.Score >= keeps).ToList();
                var added = judged.Where(one => !one.Example.IsRead && one.Score >= adds).GroupBy(one => (one.Article, one.Example.Kind, one.Example.Date)).Select(group => group.Any(one => one.Example.IsWanted)).ToList();
                var right = kept.Count(one => one.Example.IsWanted) + added.Count(one => one);
                var given = kept.Count + added.Count;
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"keeps {keeps} adds {adds}: added {added.Count(one => one)}/{added.Count} P {(double)right / given:F3} R {(double)right / wanted:F3} F1 {2.0 * right / (given + wanted):F4}"));
            }
        }

        Write(settings.Weights, corpus.Names.Zip(Train([.. all.SelectMany(one => one.Examples)])));

        double[] Train(List<EventExample> examples) => new LogisticTrainer(corpus.Names.Count, learning)
            .Train([.. examples.Select(example => (example.Signs, example.IsWanted, 1.0))]);
    }

    private static void Write(string file, IEnumerable<(string Name, double Weight)> signs) => File.WriteAllLines(file,
    [
        "# What speaks for an event at a date: made by NatoGraph.Training (events) from annotated articles. sign, weight",
        $"{EventModel.KeepsRow}\t{Whole(Keeps).ToString(CultureInfo.InvariantCulture)}",
        $"{EventModel.AddsRow}\t{Whole(Adds).ToString(CultureInfo.InvariantCulture)}",
        .. signs.Select(sign => (sign.Name, Weight: Whole(sign.Weight))).Where(sign => Math.Abs(sign.Weight) >= Smallest)
            .OrderBy(sign => sign.Name, StringComparer.Ordinal).Select(sign => $"{sign.Name}\t{sign.Weight.ToString(CultureInfo.InvariantCulture)}"),
    ]);

    private static int Whole(double weight) => (int)Math.Round(weight * LinkModel.Unit);
}
