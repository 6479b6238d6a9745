using System.CommandLine;
using System.Text.Json;
using NatoGraph.Hosting;
using NatoGraph.Ingestion;
using NatoGraph.Inputs;
using NatoGraph.Storage.Writing;
using NatoGraph.Terminal;

namespace NatoGraph.Commands;

/// <summary><c>natograph ingest PATH…</c></summary>
internal static class IngestCommand
{
    public static Command Create()
    {
        var paths = new Argument<string[]>("PATH") { Description = "Files and folders: NAME.txt (with NAME.meta.json), .jsonl, .html.", Arity = ArgumentArity.OneOrMore };
        var store = StoreOption.Create();
        var json = new Option<bool>("--json") { Description = "Print one JSON object an article." };
        var command = new Command("ingest", "Take articles in.") { paths, store, json };
        command.Does((parsed, reporter, cancellationToken) =>
            RunAsync(parsed.GetValue(paths)!, parsed.GetValue(store), parsed.GetValue(json), reporter, cancellationToken));
        return command.WithExamples(
            ("ingest articles/", "every article of a folder"),
            ("ingest news.jsonl --store sqlite:news.db", "JSON Lines, into a store of their own"),
            ("ingest page.html --json", "a saved page; the result as JSON"));
    }

    private static async Task<int> RunAsync(string[] paths, string? address, bool json, Reporter reporter, CancellationToken cancellationToken)
    {
        await using var store = await CommandRunner.OpenStoreAsync(address, StoreUse.Writing, reporter, cancellationToken).ConfigureAwait(false);
        var ingestor = new ArticleIngestor(store, Composition.CreateExtractor(), TimeProvider.System);
        var tally = await new ArticleIntake(ingestor, reporter).TakeInAsync("Ingesting", paths, json ? Print : null, cancellationToken).ConfigureAwait(false);
        if (!json)
        {
            reporter.Output.WriteLine(tally.Summary(store.Address));
        }

        return tally.Failed == 0 ? ExitCode.Done : ExitCode.SomeFailed;

        void Print(ArticleInput input, IngestResult? result) => reporter.Output.WriteLine(JsonSerializer.Serialize(Row.Of(input, result), ResultJson.Options));
    }

    private sealed record Row(string Place, string? Article, IngestOutcome? Outcome, int? Claims, int? Entities, string? Problem, string? Warning)
    {
        public static Row Of(ArticleInput input, IngestResult? result) =>
            new(input.Place, result?.Article.ToString(), result?.Outcome, result?.Claims, result?.Entities, input.Problem, input.Warning);
    }
}
