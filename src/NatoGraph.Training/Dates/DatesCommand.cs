using System.CommandLine;
using NatoGraph.Extraction.Evaluation;
using NatoGraph.Extraction.Time.Dating;
using NatoGraph.Extraction.Weighing;
using NatoGraph.Training.Contexts;
using NatoGraph.Training.Learning;
using NatoGraph.Training.Linking;

namespace NatoGraph.Training.Dates;

/// <summary><c>dates GOLD ARTICLES WEIGHTS [--more FOLDER…]</c></summary>
internal static class DatesCommand
{
    private const string Open = "develop";
    private const int Folds = 4;

    /// <summary>
    /// From which score on a date is taken: a wrong one costs nothing where the gold has another and little where it has none, a right one
    /// that is left out costs as much as any miss.
    /// </summary>
    private const double Adds = -0.5;

    private static readonly LinkSettings Learning = new() { Least = 4 };

    public static Command Create() =>
        WeighingCommand.Create("dates", "Learn which dates are the bounds of tenures that no frame has dated, and cross-validate it by article.", Run);

    private static void Run(WeighingCommand.Settings settings)
    {
        var corpus = new DateCorpus();
        var more = settings.More.SelectMany(folder => corpus.Read(GoldFolder.Read(folder), folder));
        var all = new Chance(5).Mix(corpus.Read(GoldFolder.Read(settings.Gold).Part(Open), settings.Articles).Concat(more));
        List<DateExample> Of(Func<int, bool> isIn) => [.. all.Where((_, at) => isIn(at)).SelectMany(examples => examples)];
        double[] prior = [.. corpus.Signs.Names.Select(name => DateModel.French.WeightOf(name) / LogOdds.Unit)];
        double[] Train(IEnumerable<DateExample> examples) => new LogisticTrainer(corpus.Signs.Names.Count, Learning with { Decay = settings.Decay })
            .Train([.. examples.SelectMany(example => example.Choices.Select(choice => (choice.Signs, example.Wanted.Contains(choice.Date), 1.0)))], prior);
        var judged = new List<(bool? IsRight, bool IsWanted)>();
        for (var fold = 0; fold < Folds; fold++)
        {
            var weights = Train(Of(at => at % Folds != fold));
            judged.AddRange(Of(at => at % Folds == fold).Where(example => example.IsOpen).Select(example => Judge(example, weights)));
        }

        Report([.. judged.Where(one => one.IsWanted)], "with");
        Report([.. judged.Where(one => !one.IsWanted)], "without");
        WeightFile.Write(
            settings.Weights,
            "What speaks for a date as a bound of a tenure: made by NatoGraph.Training (dates) from annotated articles. sign, weight",
            [(DateModel.AddsRow, LogOdds.Whole(Adds))],
            WeightFile.Kept(corpus.Signs, Train(Of(_ => true)), Learning.Smallest));
    }

    private static void Report(List<(bool? IsRight, bool IsWanted)> judged, string kind) => Console.WriteLine(
        $"on articles not learnt from, of {judged.Count} bounds {kind} a date in the gold: right {judged.Count(one => one.IsRight == true)}, wrong {judged.Count(one => one.IsRight == false)}");

    /// <summary>Whether the date chosen is right; null where none is.</summary>
    private static (bool? IsRight, bool IsWanted) Judge(DateExample example, double[] weights)
    {
        var best = example.Choices.DefaultIfEmpty().MaxBy(choice => choice.Signs?.Sum(sign => weights[sign]));
        return (best.Signs?.Sum(sign => weights[sign]) >= Adds ? example.Wanted.Contains(best.Date) : null, !example.Wanted.IsEmpty);
    }
}
