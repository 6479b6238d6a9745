using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using NatoGraph.Extraction.Coreference.Context;
using NatoGraph.Extraction.Evaluation;
using NatoGraph.Extraction.Language;
using NatoGraph.Training.Learning;

namespace NatoGraph.Training.Contexts;

/// <summary><c>context GOLD ARTICLES WEIGHTS [--more FOLDER…]</c></summary>
internal static class ContextCommand
{
    private const string Open = "develop";
    private const int Folds = 5;

    /// <summary>How small a weight of a sign, in units, is not kept.</summary>
    private const int Smallest = 4;

    public static Command Create() => WeighingCommand.Create("context", "Learn to which organisation a post belongs whose words name none, and cross-validate it by article.", Run);

    private static void Run(WeighingCommand.Settings settings)
    {
        var signs = new SignIndex();
        var all = new Chance(5).Mix(ContextCorpus.Read(GoldFolder.Read(settings.Gold).Part(Open), settings.Articles, signs.Of)
            .Concat(settings.More.SelectMany(folder => ContextCorpus.Read(GoldFolder.Read(folder), folder, signs.Of))));
        var trainer = new BodyTrainer([.. signs.Names.Select(Before())], [.. signs.Names.Select(name => BodyExample.IsClue(name) ? settings.Decay : settings.Decay * BodyTrainer.Sparse)]);
        Validate(all, trainer);
        Write(settings.Weights, signs, trainer.Train([.. all.SelectMany(examples => examples)]));
    }

    /// <summary>Says how often the right body is chosen in articles that were not learnt from.</summary>
    private static void Validate(ImmutableArray<BodyExample>[] articles, BodyTrainer trainer)
    {
        var tallies = new Dictionary<bool, BodyTally> { [true] = new(), [false] = new() };
        for (var fold = 0; fold < Folds; fold++)
        {
            var weights = trainer.Train([.. articles.Where((_, at) => at % Folds != fold).SelectMany(examples => examples)]);
            foreach (var example in articles.Where((_, at) => at % Folds == fold).SelectMany(examples => examples))
            {
                tallies[example.IsOfState].Add(example, example.Choices.MaxBy(choice => BodyTrainer.Score(weights, choice))!);
            }
        }

        Console.WriteLine($"states: {tallies[true]}");
        Console.WriteLine($"bodies: {tallies[false]}");
    }

    /// <summary>The weights of clues that there were; those of signs are learnt from nothing.</summary>
    private static Func<string, double> Before()
    {
        var before = new Dictionary<string, double>(StringComparer.Ordinal);
        var weights = ContextWeights.French;
        IEnumerable<(string Part, ImmutableArray<double> Weights)> all = [("state", weights.OfState), ("body", weights.OfBody), .. ContextWeights.Classes.Zip(weights.OfClass, (one, more) => ($"{one}", more))];
        foreach (var (part, column) in all)
        {
            for (var clue = 0; clue < column.Length; clue++)
            {
                before[BodyExample.NameOf((Clue)clue, part)] = column[clue] - CautionOf((Clue)clue, part);
            }
        }

        return sign => before.GetValueOrDefault(sign);
    }

    private static void Write(string file, SignIndex signs, double[] weights)
    {
        string[] parts = ["state", "body", .. ContextWeights.Classes.Select(one => $"{one}")];
        var byName = signs.Names.Zip(weights).ToDictionary(sign => sign.First, sign => sign.Second, StringComparer.Ordinal);
        File.WriteAllLines(file,
        [
            "# What speaks for an organisation as that of a post whose words name none, and how much: clue (Clue), posts of states,",
            "# other posts, and how much more for those of a class of roles (RoleClass).",
            $"# clue\t{string.Join('\t', parts)}",
            .. Enum.GetValues<Clue>().Select(clue => string.Join('\t', parts.Select(part => Written(byName, clue, part)).Prepend($"{clue}"))),
        ]);
        WeightFile.Write(
            Path.Combine(Path.GetDirectoryName(file)!, Path.GetFileNameWithoutExtension(file) + "-signs.tsv"),
            "What speaks, beside the clues of context.tsv, for an organisation as that of a post whose words name none: made by NatoGraph.Training (context). sign, weight",
            [],
            WeightFile.Kept(signs, weights, Smallest).Where(sign => !BodyExample.IsClue(sign.Name)));
    }

    private static string Written(Dictionary<string, double> weights, Clue clue, string part) =>
        (weights.GetValueOrDefault(BodyExample.NameOf(clue, part)) + CautionOf(clue, part)).ToString("0.00", CultureInfo.InvariantCulture);

    /// <summary>
    /// By how much more than was learnt must speak for a body than for none: what is learnt is surer of itself than it ought to be in other
    /// articles. Classes add to what all bodies have; that a town is meant is seldom wrong.
    /// </summary>
    private static double CautionOf(Clue clue, string part) => (clue, part) switch
    {
        (Clue.Least, "state") => 0.5,
        (Clue.Least, "body") => 0.3,
        (Clue.Least, nameof(RoleClass.Municipal)) => -0.3,
        _ => 0,
    };
}
