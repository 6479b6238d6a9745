using System.CommandLine;
using NatoGraph.Extraction.Evaluation;
using NatoGraph.Extraction.Time.Judging;
using NatoGraph.Extraction.Weighing;
using NatoGraph.Training.Contexts;
using NatoGraph.Training.Learning;

namespace NatoGraph.Training.Times;

/// <summary><c>times GOLD ARTICLES WEIGHTS [--more FOLDER…] [--decay NUMBER]</c></summary>
internal static class TimesCommand
{
    private const string Open = "develop";
    private const int Folds = 5;

    /// <summary>The least size of a weight that is kept, in units.</summary>
    private const int Smallest = 8;

    /// <summary>
    /// Less than nothing for dates that claims give and for what takes their place: a wrong one costs only where the gold has none, a right one
    /// that is left out always. More for tenures that have no date, of which those added else are as often wrong as right.
    /// </summary>
    private static readonly TimeThresholds Thresholds = new(LogOdds.Whole(-1.6), LogOdds.Whole(-0.4), LogOdds.Whole(0.2));

    public static Command Create() =>
        WeighingCommand.Create("times", "Learn which dates of claims stand once all are dated, and cross-validate it by article.", Run);

    private static void Run(WeighingCommand.Settings settings)
    {
        var corpus = new TimeCorpus();
        var more = settings.More.Select(folder => (GoldFolder.Read(folder), folder));
        var folds = corpus.Read(more.Prepend((GoldFolder.Read(settings.Gold).Part(Open), settings.Articles)), Folds);
        var trainer = new BodyTrainer(new double[corpus.Signs.Names.Count], [.. corpus.Signs.Names.Select(_ => settings.Decay)]);
        double[] Train(IEnumerable<TimeExample> examples) => trainer.Train([.. examples.Where(example => example.IsLearnt).Select(example => example.Choices)]);
        var (before, after) = (new TimeTally(), new TimeTally());
        for (var fold = 0; fold < Folds; fold++)
        {
            var weights = Train(folds.RemoveAt(fold).SelectMany(examples => examples));
            foreach (var example in folds[fold])
            {
                before.Add(example, example.Given);
                after.Add(example, example.Kept(weights, Thresholds));
            }
        }

        Console.WriteLine($"as dated: {before}");
        Console.WriteLine($"as judged by what was learnt from other articles: {after}");
        WeightFile.Write(
            settings.Weights,
            "What speaks for a date of a claim: made by NatoGraph.Training (times) from annotated articles. sign, weight",
            [(TimeModel.DropsRow, Thresholds.Drops), (TimeModel.GivesRow, Thresholds.Gives), (TimeModel.AddsRow, Thresholds.Adds)],
            WeightFile.Kept(corpus.Signs, Train(folds.SelectMany(examples => examples)), Smallest));
    }
}
