using System.CommandLine;
using NatoGraph.Extraction.Evaluation;
using NatoGraph.Training.Learning;

namespace NatoGraph.Training.Linking;

/// <summary><c>links GOLD ARTICLES MODEL [--more FOLDER…]</c></summary>
internal static class LinksCommand
{
    /// <summary>The part of the gold that may be learnt from.</summary>
    private const string Open = "develop";

    public static Command Create()
    {
        var gold = new Argument<string>("GOLD") { Description = "The folder of gold files, with split.json." };
        var articles = new Argument<string>("ARTICLES") { Description = "The folder of the articles." };
        var model = new Argument<FileInfo>("MODEL") { Description = "Where the model goes." };
        var more = new Option<string[]>("--more") { Description = "Further folders of articles beside their gold, learnt from but not scored.", AllowMultipleArgumentsPerToken = true };
        var decay = new Option<double>("--decay") { Description = "How strongly weights are drawn to nothing.", DefaultValueFactory = _ => new LinkSettings().Decay };
        var rounds = new Option<int>("--rounds") { Description = "How many times the examples are read.", DefaultValueFactory = _ => new LinkSettings().Rounds };
        var least = new Option<int>("--least") { Description = "In how many examples a feature must be found.", DefaultValueFactory = _ => new LinkSettings().Least };
        var command = new Command("links", "Learn who holds what and who follows whom, and cross-validate it by article.") { gold, articles, model, more, decay, rounds, least };
        command.SetAction(parsed => Run(
            parsed.GetValue(gold)!,
            parsed.GetValue(articles)!,
            parsed.GetValue(more) ?? [],
            parsed.GetValue(model)!.FullName,
            new LinkSettings { Decay = parsed.GetValue(decay), Rounds = parsed.GetValue(rounds), Least = parsed.GetValue(least) }));
        return command;
    }

    private static void Run(string gold, string articles, string[] more, string file, LinkSettings settings)
    {
        var corpus = new LinkCorpus();
        var tuned = corpus.Read(GoldFolder.Read(gold).Part(Open), articles, isFresh: false);
        var all = new Chance(5).Mix(tuned.Concat(more.SelectMany(folder => corpus.Read(GoldFolder.Read(folder), folder, isFresh: true))));
        Console.WriteLine($"{all.Length} articles, {all.Count(article => article.IsFresh)} of them fresh");
        var trainer = new LinkTrainer(corpus, settings);
        var thresholds = new LinkValidation(trainer, all).Run();
        var rows = trainer.Train(all);
        WeightFile.Write(
            file,
            "What speaks for a link: made by NatoGraph.Training (links) from annotated articles. feature, weights for holding, seeking, keeping a post, for following",
            [.. thresholds, .. rows]);
        Console.WriteLine($"{rows.Count} features, {new FileInfo(file).Length} bytes");
    }
}
