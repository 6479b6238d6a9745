using System.CommandLine;
using System.Globalization;
using NatoGraph.Hosting;
using NatoGraph.Ingestion.Bulk;
using NatoGraph.Terminal;

namespace NatoGraph.Commands;

/// <summary><c>natograph generate</c></summary>
internal static class GenerateCommand
{
    public static Command Create()
    {
        var store = StoreOption.Create();
        var scale = new Option<int>("--scale") { Description = "How many times 200 organisations, 2,000 posts, 15,000 people and 10,000 articles.", DefaultValueFactory = _ => 1 };
        var command = new Command("generate", "Fill an empty store with a made-up graph, the same on every run, for measuring.") { store, scale };
        command.Does((parsed, reporter, cancellationToken) => RunAsync(parsed.GetValue(store), parsed.GetValue(scale), reporter, cancellationToken));
        return command.WithExamples(("generate --store sqlite:large.db", "40,000 claims"), ("generate --scale 10 --store neo4j://neo4j@localhost:7687", "400,000 claims, in Neo4j"));
    }

    private static async Task<int> RunAsync(string? address, int scale, Reporter reporter, CancellationToken cancellationToken)
    {
        if (scale is < 1 or > 20)
        {
            throw new UsageException("--scale: write a number from 1 to 20");
        }

        await using var store = await CommandRunner.OpenStoreAsync(address, StoreUse.Loading, reporter, cancellationToken).ConfigureAwait(false);
        var began = TimeProvider.System.GetTimestamp();
        var name = string.Create(CultureInfo.InvariantCulture, $"generate --scale {scale}");
        var claims = await new BulkLoad(store).RunAsync(name, new GeneratedGraph(scale).Articles(), cancellationToken).ConfigureAwait(false);
        var seconds = TimeProvider.System.GetElapsedTime(began).TotalSeconds;
        reporter.Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{claims} claims in {seconds:0.0} s, {claims / seconds:0} claims/s. Store: {store.Address}"));
        return ExitCode.Done;
    }
}
