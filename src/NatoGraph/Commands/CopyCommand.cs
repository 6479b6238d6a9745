using System.CommandLine;
using System.Globalization;
using NatoGraph.Hosting;
using NatoGraph.Storage.Archiving;
using NatoGraph.Terminal;

namespace NatoGraph.Commands;

/// <summary><c>natograph copy --from STORE --to STORE</c></summary>
internal static class CopyCommand
{
    public static Command Create()
    {
        var from = new Option<string>("--from") { Description = "The store to copy.", HelpName = "STORE", Required = true };
        var to = new Option<string>("--to") { Description = "Where to: a new store, or one with the beginning of this copy.", HelpName = "STORE", Required = true };
        var command = new Command("copy", "Copy everything from one store into another, and verify the copy.") { from, to };
        command.Does((parsed, reporter, cancellationToken) => RunAsync(parsed.GetValue(from)!, parsed.GetValue(to)!, reporter, cancellationToken));
        return command.WithExamples(
            ("copy --from sqlite:news.db --to neo4j://neo4j@localhost:7687", "into Neo4j; stopped, the same command goes on"),
            ("copy --from neo4j://neo4j@localhost:7687 --to sqlite:news.db", "and back"));
    }

    private static async Task<int> RunAsync(string from, string to, Reporter reporter, CancellationToken cancellationToken)
    {
        await using var source = await CommandRunner.OpenStoreAsync(from, StoreUse.Reading, reporter, cancellationToken).ConfigureAwait(false);
        await using var target = await CommandRunner.OpenStoreAsync(to, StoreUse.Loading, reporter, cancellationToken).ConfigureAwait(false);
        if (source.Address == target.Address)
        {
            throw new UsageException("--from and --to name one and the same store. Name two.");
        }

        var copy = new GraphCopy(source, target);
        var total = await copy.CountAsync(cancellationToken).ConfigureAwait(false);
        var parts = await reporter.WithProgressAsync(
            "Copying",
            (int)Math.Min(total, int.MaxValue),
            step => copy.RunAsync(seen => step((int)Math.Min(seen, int.MaxValue)), cancellationToken)).ConfigureAwait(false);
        foreach (var part in parts)
        {
            reporter.Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{part.Part,-16}{part.Count,12}  {part.Checksum[..16]}"));
        }

        reporter.Output.WriteLine($"The copy holds the same as {source.Address}. Store: {target.Address}");
        return ExitCode.Done;
    }
}
