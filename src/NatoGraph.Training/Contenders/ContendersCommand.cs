using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using NatoGraph.Extraction.Evaluation;
using NatoGraph.Extraction.Frames.Contests.Judging;
using NatoGraph.Extraction.Weighing;
using NatoGraph.Training.Contexts;
using NatoGraph.Training.Learning;
using NatoGraph.Training.Linking;

namespace NatoGraph.Training.Contenders;

/// <summary><c>contenders GOLD ARTICLES WEIGHTS [--more FOLDER…]</c></summary>
internal static class ContendersCommand
{
    private const string Open = "develop";
    private const int Folds = 5;

    /// <summary>The least size of a weight that is kept, in units.</summary>
    private const int Smallest = 6;

    private static readonly LinkSettings Seeking = new() { Least = 4, Rounds = 8, Decay = 8 };

    public static Command Create() =>
        WeighingCommand.Create("contenders", "Learn whom articles tell to be candidates for what, and cross-validate it by article.", Run);

    private static void Run(WeighingCommand.Settings settings)
    {
        var corpus = new ContenderCorpus();
        var more = settings.More.SelectMany(folder => corpus.Read(GoldFolder.Read(folder), folder));
        var all = new Chance(5).Mix(corpus.Read(GoldFolder.Read(settings.Gold).Part(Open), settings.Articles).Concat(more));
        var pairs = new List<Pair>();
        for (var fold = 0; fold < Folds; fold++)
        {
            var weights = Train(corpus.Signs, [.. all.Where((_, at) => at % Folds != fold).SelectMany(one => one.Examples)], settings.Decay);
            pairs.AddRange(all.Where((_, at) => at % Folds == fold).SelectMany(one => Judged(one.Examples, weights)));
        }

        var wanted = all.Sum(one => one.Wanted);
        var added = pairs.Where(pair => !pair.IsRead && pair.Probability >= ContenderJudge.Adds).ToList();
        Report("as read", wanted, pairs.Where(pair => pair.IsRead));
        Report("judged", wanted, pairs.Where(pair => pair.IsRead && pair.Probability >= ContenderJudge.Keeps).Concat(added));
        var final = Train(corpus.Signs, [.. all.SelectMany(one => one.Examples)], settings.Decay);
        WeightFile.Write(
            settings.Weights,
            "What speaks for a candidacy: made by NatoGraph.Training (contenders) from annotated articles. sign, weights for being a candidate and for the post contested",
            [
                (ContenderModel.MeasuredRow, [added.Count(pair => pair.IsRight), added.Count]),
                .. corpus.Signs.Names.Select((name, at) => (Name: name, Weights: ImmutableArray.Create(Whole(final.Seeking[at]), Whole(final.Prize[at]))))
                    .Where(row => row.Weights.Any(weight => weight != 0)).OrderBy(row => row.Name, StringComparer.Ordinal),
            ]);
    }

    private static int Whole(double weight) => LogOdds.Whole(weight) is var whole && Math.Abs(whole) >= Smallest ? whole : 0;

    private static (double[] Seeking, double[] Prize) Train(SignIndex signs, IReadOnlyList<ContenderExample> examples, double decay)
    {
        var count = signs.Names.Count;
        var seeking = new LogisticTrainer(count, Seeking).Train([.. from example in examples let isWanted = example.IsWanted where isWanted is not null select (example.Signs, isWanted.Value, 1.0)]);
        var prize = new BodyTrainer(new double[count], [.. Enumerable.Repeat(decay, count)]).Train([.. examples.Where(example => example.IsWanted == true).Select(example => example.Prizes)]);
        return (seeking, prize);
    }

    /// <summary>The people and posts of an article, with the probability where it is greatest; what the gold leaves open aside.</summary>
    private static IEnumerable<Pair> Judged(IEnumerable<ContenderExample> examples, (double[] Seeking, double[] Prize) weights) =>
        from example in examples
        let seeking = 1 / (1 + Math.Exp(-example.Signs.Sum(sign => weights.Seeking[sign])))
        let odds = example.Prizes.Select(prize => Math.Exp(BodyTrainer.Score(weights.Prize, prize))).ToList()
        from choice in example.Posts.Zip(odds, (post, one) => (Post: post, Probability: seeking * one / odds.Sum())).Skip(1)
        where choice.Post.IsRight is not null
        group choice by (example.Person, choice.Post.Key) into pair
        select new Pair(pair.First().Post.IsRead, pair.First().Post.IsRight == true, pair.Max(choice => choice.Probability));

    private static void Report(string name, int wanted, IEnumerable<Pair> found)
    {
        var all = found.ToList();
        var right = all.Count(pair => pair.IsRight);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"on articles not learnt from, {name}: P {(double)right / all.Count:F3} R {(double)right / wanted:F3} F1 {2.0 * right / (all.Count + wanted):F3}"));
    }

    private sealed record Pair(bool IsRead, bool IsRight, double Probability);
}
