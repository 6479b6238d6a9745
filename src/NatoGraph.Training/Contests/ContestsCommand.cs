using System.CommandLine;
using System.Globalization;
using NatoGraph.Extraction.Coreference.Context;
using NatoGraph.Extraction.Evaluation;
using NatoGraph.Extraction.Frames.Contests;
using NatoGraph.Training.Contexts;
using NatoGraph.Training.Learning;

namespace NatoGraph.Training.Contests;

/// <summary><c>contests GOLD ARTICLES WEIGHTS [--more FOLDER…]</c></summary>
internal static class ContestsCommand
{
    private const string Open = "develop";
    private const int Folds = 5;

    public static Command Create() => WeighingCommand.Create("contests", "Learn which post people contest where a candidacy does not name it, and cross-validate it by article.", Run);

    private static void Run(WeighingCommand.Settings settings)
    {
        var all = new Chance(5).Mix(ContestCorpus.Read(GoldFolder.Read(settings.Gold).Part(Open), settings.Articles).Concat(settings.More.SelectMany(folder => ContestCorpus.Read(GoldFolder.Read(folder), folder))));
        var trainer = new ContextTrainer(ContestWeights.French, settings.Decay);
        List<ContextExample> Of(Func<int, bool> isIn) => [.. all.Where((_, at) => isIn(at)).SelectMany(examples => examples)];
        var learnt = new List<(bool IsRight, bool IsSaid)>();
        for (var fold = 0; fold < Folds; fold++)
        {
            var weights = trainer.Train(Of(at => at % Folds != fold));
            learnt.AddRange(Of(at => at % Folds == fold).Select(example => Judge(example, weights)));
        }

        var everything = Of(_ => true);
        Report("weights there were", [.. everything.Select(example => Judge(example, ContestWeights.French))], everything);
        Report("weights learnt from other articles", learnt, everything);
        var final = trainer.Train(everything);
        File.WriteAllLines(settings.Weights,
        [
            "# What speaks for a post as the one that people contest where the candidacy does not name it, and how much.",
            "# clue (ContestClue)\tweight",
            .. Enum.GetValues<ContestClue>().Select(clue => $"{clue}\t{final[(int)clue].ToString("0.00", CultureInfo.InvariantCulture)}"),
        ]);
    }

    private static void Report(string name, List<(bool IsRight, bool IsSaid)> judged, List<ContextExample> examples) => Console.WriteLine(
        $"{name}: of {examples.Count} candidacies, {examples.Count(example => example.Choices.Any(choice => choice.IsRight))} with a known post, a post is said of {judged.Count(one => one.IsSaid)}, the right one of {judged.Count(one => one.IsRight)}");

    private static (bool IsRight, bool IsSaid) Judge(ContextExample example, IReadOnlyList<double> weights)
    {
        var best = example.Choices.OrderByDescending(choice => ContextWeights.Score(weights, choice.Clues)).FirstOrDefault();
        var isSaid = example.Choices.Length > 0 && ContextWeights.Score(weights, best.Clues) > weights[^1];
        return (isSaid && best.IsRight, isSaid);
    }
}
