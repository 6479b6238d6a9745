using System.CommandLine;
using NatoGraph.Domain.Articles;
using NatoGraph.Domain.Extraction;
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
        var command = new Command("extract", "Print what articles say, storing nothing.") { paths, format };
        command.Does((parsed, reporter, cancellationToken) =>
            RunAsync(parsed.GetValue(paths)!, parsed.GetValue(format) == Table ? ClaimTable.Of : ClaimRows.Of, reporter, cancellationToken));
        return command.WithExamples(
            ("extract article.txt", "one JSON object an entity, claim or event"),
            ("extract articles/ --format table", "a table to read"),
            ("extract articles/ | jq 'select(.predicate == \"SUCCEEDS\")'", "only the successions"));
    }

    private static async Task<int> RunAsync(string[] paths, Func<ArticleText, ExtractedArticle, IEnumerable<string>> write, Reporter reporter, CancellationToken cancellationToken)
    {
        var extractor = Composition.CreateExtractor();
        var walk = new InputWalk(reporter);
        var failed = await walk.ForEachAsync(
            "Reading",
            paths,
            async (article, _) =>
            {
                foreach (var line in write(article, await extractor.ExtractAsync(article, cancellationToken).ConfigureAwait(false)))
                {
                    reporter.Output.WriteLine(line);
                }
            },
            onProblem: null,
            cancellationToken).ConfigureAwait(false);
        return failed == 0 ? ExitCode.Done : ExitCode.SomeFailed;
    }
}
