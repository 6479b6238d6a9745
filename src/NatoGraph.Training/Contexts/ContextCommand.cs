using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using NatoGraph.Extraction.Coreference.Context;
using NatoGraph.Extraction.Evaluation;
using NatoGraph.Training.Learning;

namespace NatoGraph.Training.Contexts;

/// <summary><c>context GOLD ARTICLES WEIGHTS [--more FOLDER…]</c></summary>
internal static class ContextCommand
{
    private const string Open = "develop";
    private const int Folds = 5;

    public static Command Create() => WeighingCommand.Create("context", "Learn to which organisation a post belongs whose words name none, and cross-validate it by article.", Run);

    private static void Run(WeighingCommand.Settings settings)
    {
        var all = new Chance(5).Mix(ContextCorpus.Read(GoldFolder.Read(settings.Gold).Part(Open), settings.Articles).Concat(settings.More.SelectMany(folder => ContextCorpus.Read(GoldFolder.Read(folder), folder))));
        var before = ContextWeights.French;
        var state = Learn(all, before.OfState, isOfState: true, settings.Decay);
        var (body, classes) = ClassBlocks.Parts(Learn([.. all.Select(examples => examples.Select(ClassBlocks.Spread).ToImmutableArray())], ClassBlocks.Row(before), isOfState: false, settings.Decay));
        File.WriteAllLines(settings.Weights,
        [
            "# What speaks for an organisation as that of a post whose words name none, and how much: clue (Clue), posts of states,",
            "# other posts, and how much more for those of a class of roles (RoleClass).",
            $"# clue\tstate\tbody\t{string.Join('\t', ContextWeights.Classes)}",
            .. Enum.GetValues<Clue>().Select(clue => string.Join('\t', [$"{clue}", Written(state[(int)clue]), Written(body[(int)clue]), .. classes.Select(weights => Written(weights[(int)clue]))])),
        ]);
    }

    private static double[] Learn(ImmutableArray<ContextExample>[] articles, ImmutableArray<double> before, bool isOfState, double decay)
    {
        var trainer = new ContextTrainer(before, decay);
        List<ContextExample> Of(Func<int, bool> isIn) => [.. articles.Where((_, at) => isIn(at)).SelectMany(examples => examples).Where(example => example.IsOfState == isOfState)];
        var everything = Of(_ => true);
        var learnt = 0;
        for (var fold = 0; fold < Folds; fold++)
        {
            var weights = trainer.Train(Of(at => at % Folds != fold));
            learnt += Of(at => at % Folds == fold).Count(example => IsRight(example, weights));
        }

        Console.WriteLine($"{(isOfState ? "states" : "bodies")}: {everything.Count} posts, right with the weights there were {everything.Count(example => IsRight(example, before))}, with weights learnt from other articles {learnt}");
        return trainer.Train(everything);
    }

    private static bool IsRight(ContextExample example, IReadOnlyList<double> weights)
    {
        var best = example.Choices.MaxBy(choice => ContextWeights.Score(weights, choice.Clues));
        return ContextWeights.Score(weights, best.Clues) > weights[^1] ? best.IsRight : !example.Choices.Any(choice => choice.IsRight);
    }

    private static string Written(double weight) => weight.ToString("0.00", CultureInfo.InvariantCulture);
}
