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

    public static Command Create()
    {
        var gold = new Argument<string>("GOLD") { Description = "The folder of gold files, with split.json." };
        var articles = new Argument<string>("ARTICLES") { Description = "The folder of the articles." };
        var file = new Argument<FileInfo>("WEIGHTS") { Description = "Where the weights go." };
        var more = new Option<string[]>("--more") { Description = "Further folders of articles beside their gold.", AllowMultipleArgumentsPerToken = true };
        var decay = new Option<double>("--decay") { Description = "How strongly weights are drawn to those there were.", DefaultValueFactory = _ => 3 };
        var command = new Command("contests", "Learn which post people contest where a candidacy does not name it, and cross-validate it by article.") { gold, articles, file, more, decay };
        command.SetAction(parsed => Run(parsed.GetValue(gold)!, parsed.GetValue(articles)!, parsed.GetValue(more) ?? [], parsed.GetValue(file)!.FullName, parsed.GetValue(decay)));
        return command;
    }

    private static void Run(string gold, string articles, string[] more, string file, double decay)
    {
        var all = new Chance(5).Mix(ContestCorpus.Read(GoldFolder.Read(gold).Part(Open), articles).Concat(more.SelectMany(folder => ContestCorpus.Read(GoldFolder.Read(folder), folder))));
        var trainer = new ContextTrainer(ContestWeights.French, decay);
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
        File.WriteAllLines(file,
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
