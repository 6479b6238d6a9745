using System.CommandLine;
using NatoGraph.Domain.Articles;
using NatoGraph.Extraction;
using NatoGraph.Extraction.Output;
using NatoGraph.Hosting;
using NatoGraph.Inputs;
using NatoGraph.Terminal;

namespace NatoGraph.Commands;

/// <summary><c>natograph extract PATH…</c></summary>
internal static class ExtractCommand
{
    private const string JsonLines = "jsonl";

    private const string Table = "table";

    public static Command Create()
    {
        var paths = new Argument<string[]>("PATH") { Description = "Files and folders, as for ingest.", Arity = ArgumentArity.OneOrMore };
        var format = new Option<string>("--format") { Description = "jsonl, for programs, or table, for people.", DefaultValueFactory = _ => JsonLines };
        format.AcceptOnlyFromAmong(JsonLines, Table);
        var explain = new Option<string?>("--explain")
        {
            Description = "Tell how the articles are read instead (mentions, frames that fired, frames that nearly fired, and why): in the terminal, or as a page in FILE.",
            Arity = ArgumentArity.ZeroOrOne,
            HelpName = "FILE.html",
        };
        var command = new Command("extract", "Print what articles say, storing nothing.") { paths, format, explain };
        command.Does((parsed, reporter, cancellationToken) => parsed.GetResult(explain) is null
            ? RunAsync(parsed.GetValue(paths)!, Writer(parsed.GetValue(format) == Table, reporter, cancellationToken), reporter, cancellationToken)
            : ExplainAsync(parsed.GetValue(paths)!, parsed.GetValue(explain), reporter, cancellationToken));
        return command.WithExamples(
            ("extract article.txt", "one JSON object an entity, claim or event"),
            ("extract articles/ --format table", "a table to read"),
            ("extract article.txt --explain", "how it was read; --explain page.html for a page"),
            ("extract articles/ | jq 'select(.predicate == \"SUCCEEDS\")'", "only the successions"));
    }

    private static Func<ArticleText, Task> Writer(bool table, Reporter reporter, CancellationToken cancellationToken)
    {
        var extractor = Composition.CreateExtractor();
        return async article =>
        {
            var extracted = await extractor.ExtractAsync(article, cancellationToken).ConfigureAwait(false);
            foreach (var line in table ? ClaimTable.Of(article, extracted) : ClaimRows.Of(article, extracted))
            {
                reporter.Output.WriteLine(line);
            }
        };
    }

    private static async Task<int> ExplainAsync(string[] paths, string? page, Reporter reporter, CancellationToken cancellationToken)
    {
        var extractor = new ClaimExtractor();
        var pages = new List<string>();
        var exitCode = await RunAsync(paths, Explain, reporter, cancellationToken).ConfigureAwait(false);
        if (page is not null)
        {
            await File.WriteAllTextAsync(page, ExplanationPage.Of(pages), cancellationToken).ConfigureAwait(false);
        }

        return exitCode;

        Task Explain(ArticleText article)
        {
            var explanation = extractor.Explain(article, cancellationToken);
            if (page is not null)
            {
                pages.Add(ExplanationPage.Section(article, explanation));
                return Task.CompletedTask;
            }

            foreach (var line in ExplanationText.Of(article, explanation))
            {
                reporter.Output.WriteLine(line);
            }

            return Task.CompletedTask;
        }
    }

    private static async Task<int> RunAsync(string[] paths, Func<ArticleText, Task> take, Reporter reporter, CancellationToken cancellationToken)
    {
        var walk = new InputWalk(reporter);
        var failed = await walk.ForEachAsync("Reading", paths, (article, _) => take(article), onProblem: null, cancellationToken).ConfigureAwait(false);
        return failed == 0 ? ExitCode.Done : ExitCode.SomeFailed;
    }
}
