using System.CommandLine;
using System.Text.Json;
using NatoGraph.Domain.Articles;
using NatoGraph.Domain.Extraction;
using NatoGraph.Extraction.Evaluation;
using NatoGraph.Hosting;
using NatoGraph.Inputs;
using NatoGraph.Terminal;

namespace NatoGraph.Commands;

/// <summary><c>natograph evaluate GOLD_DIR ARTICLES_DIR</c></summary>
internal static class EvaluateCommand
{
    /// <summary>The part whose articles may be read while rules are written; differences are shown of no other.</summary>
    private const string Open = "develop";

    public static Command Create()
    {
        var gold = new Argument<string>("GOLD_DIR") { Description = "The folder of gold files, with split.json where it is parted." };
        var articles = new Argument<string>("ARTICLES_DIR") { Description = "The folder of the articles." };
        var part = new Option<string?>("--part") { Description = "Score only the articles that split.json lists under this name." };
        var diff = new Option<bool>("--diff") { Description = $"Show the text around every miss and every false claim (of the part {Open} only, where the gold is parted)." };
        var command = new Command("evaluate", "Score extraction against what careful readers found.") { gold, articles, part, diff };
        command.Does((parsed, reporter, cancellationToken) =>
            RunAsync(parsed.GetValue(gold)!, parsed.GetValue(articles)!, parsed.GetValue(part), parsed.GetValue(diff), reporter, cancellationToken));
        return command.WithExamples(
            ("evaluate gold/ articles/", "the score, by predicate and by rule"),
            ("evaluate gold/ articles/ --part check", "of one part only"),
            ("evaluate gold/ articles/ --diff", "with the text around each miss"));
    }

    private static async Task<int> RunAsync(string goldPath, string articlesPath, string? part, bool diff, Reporter reporter, CancellationToken cancellationToken)
    {
        var gold = Read(goldPath, diff ? part ?? Open : part, diff);
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        var extracted = new Dictionary<string, ExtractedArticle>(StringComparer.Ordinal);
        var extractor = Composition.CreateExtractor();
        var failed = await new InputWalk(reporter).ForEachAsync("Reading", [articlesPath], Take, onProblem: null, cancellationToken).ConfigureAwait(false);
        foreach (var line in ScoreTable.Of(Evaluator.Compare(gold, extracted), diff ? texts : null))
        {
            reporter.Output.WriteLine(line);
        }

        return failed == 0 ? ExitCode.Done : ExitCode.SomeFailed;

        async Task Take(ArticleText article, ArticleInput input)
        {
            var name = Path.GetFileNameWithoutExtension(article.Name);
            texts[name] = article.Text;
            extracted[name] = await extractor.ExtractAsync(article, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <exception cref="UsageException">The folder is no gold, or has no such part, or its part is not to be looked into.</exception>
    private static GoldFolder Read(string path, string? part, bool diff)
    {
        try
        {
            var gold = GoldFolder.Read(path);
            var isParted = gold.PartNames.Any();
            if (diff && isParted && part != Open)
            {
                throw new UsageException($"--diff shows the part '{Open}' only: of the others one looks at the score alone, so that it stays an honest estimate.");
            }

            gold = part is null || (diff && !isParted) ? gold : gold.Part(part);
            return gold.Count > 0 ? gold : throw new UsageException($"There are no gold files in '{path}'.");
        }
        catch (Exception e) when (e is DirectoryNotFoundException or JsonException or ArgumentException)
        {
            throw new UsageException(e.Message);
        }
    }
}
