using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using NatoGraph.Extraction.Evaluation;
using NatoGraph.Extraction.Events.Judging;
using NatoGraph.Extraction.Weighing;
using NatoGraph.Training.Contexts;
using NatoGraph.Training.Learning;
using NatoGraph.Training.Linking;

namespace NatoGraph.Training.Events;

/// <summary><c>events GOLD ARTICLES WEIGHTS [--more FOLDER…]</c></summary>
internal static class EventsCommand
{
    private const string Open = "develop";
    private const int Folds = 5;

    /// <summary>From which score on events that rules read are kept, and others added: below even odds, since an event left out costs as much as a wrong one.</summary>
    private const double Keeps = -1.25;
    private const double Adds = -0.75;

    private const int Smallest = 6;

    public static Command Create() =>
        WeighingCommand.Create("events", "Learn which events articles tell of at their dates, and cross-validate it by article.", Run);

    private static void Run(WeighingCommand.Settings settings)
    {
        var corpus = new EventCorpus();
        var more = settings.More.SelectMany(folder => corpus.Read(GoldFolder.Read(folder), folder));
        var all = new Chance(5).Mix(corpus.Read(GoldFolder.Read(settings.Gold).Part(Open), settings.Articles).Concat(more));
        var learning = new LinkSettings { Least = 4, Rounds = 8, Decay = settings.Decay };
        double[] Train(IEnumerable<EventExample> examples) => new LogisticTrainer(corpus.Signs.Names.Count, learning).Train([.. examples.Select(example => (example.Signs, example.IsWanted, 1.0))]);
        var judged = new List<(int Article, EventExample Example, double Score)>();
        for (var fold = 0; fold < Folds; fold++)
        {
            var weights = Train(all.Where((_, at) => at % Folds != fold).SelectMany(one => one.Examples));
            judged.AddRange(from one in all.Index()
                            where one.Index % Folds == fold
                            from example in one.Item.Examples
                            select (one.Index, example, example.Signs.Sum(sign => weights[sign])));
        }

        var wanted = all.Sum(one => one.Wanted);
        Report("as read", wanted, judged.Where(one => one.Example.IsRead).Select(one => one.Example.IsWanted));
        var added = judged.Where(one => !one.Example.IsRead && one.Score >= Adds).GroupBy(one => (one.Article, one.Example.Kind, one.Example.Date)).Select(group => group.Any(one => one.Example.IsWanted)).ToList();
        Report("judged", wanted, judged.Where(one => one.Example.IsRead && one.Score >= Keeps).Select(one => one.Example.IsWanted).Concat(added));
        WeightFile.Write(
            settings.Weights,
            "What speaks for an event at a date: made by NatoGraph.Training (events) from annotated articles. sign, weight",
            [
                (EventModel.KeepsRow, LogOdds.Whole(Keeps)), (EventModel.AddsRow, LogOdds.Whole(Adds)),
                (EventModel.RightRow, added.Count(isRight => isRight)), (EventModel.OfRow, added.Count),
            ],
            WeightFile.Kept(corpus.Signs, Train(all.SelectMany(one => one.Examples)), Smallest));
    }

    private static void Report(string name, int wanted, IEnumerable<bool> found)
    {
        var all = found.ToImmutableArray();
        var right = all.Count(isRight => isRight);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"on articles not learnt from, {name}: P {(double)right / all.Length:F3} R {(double)right / wanted:F3} F1 {2.0 * right / (all.Length + wanted):F3}"));
    }
}
