using System.CommandLine;
using System.CommandLine.Invocation;
using NatoGraph.Terminal;

namespace NatoGraph.Commands;

/// <summary>The program's command line.</summary>
internal static class NatoGraphCommand
{
    /// <summary>Runs the program.</summary>
    /// <param name="arguments">The command line.</param>
    /// <param name="configuration">Where it writes; by default to the console.</param>
    /// <param name="cancellationToken">Stops it, as Ctrl-C does.</param>
    /// <returns>An <see cref="ExitCode"/>.</returns>
    public static async Task<int> RunAsync(string[] arguments, InvocationConfiguration? configuration, CancellationToken cancellationToken)
    {
        var parsed = Create().Parse(arguments);
        var exitCode = await parsed.InvokeAsync(configuration, cancellationToken).ConfigureAwait(false);
        return parsed.Action is ParseErrorAction ? ExitCode.Usage : exitCode;
    }

    private static RootCommand Create()
    {
        var root = new RootCommand("Turns news articles into a graph of people, posts and events, and serves it through GraphQL. Without a command: serve.");
        ServeCommand.Make(root);
        root.WithExamples(
            ("", "serve http://localhost:5000/graphql from the default store"),
            ("ingest articles/", "take articles in"),
            ("extract article.txt --format table", "see what an article says, storing nothing"));
        root.Subcommands.Add(ServeCommand.Create());
        root.Subcommands.Add(IngestCommand.Create());
        root.Subcommands.Add(ExtractCommand.Create());
        root.Subcommands.Add(EvaluateCommand.Create());
        root.Subcommands.Add(SchemaCommand.Create());
        root.Subcommands.Add(StatsCommand.Create());
        root.Subcommands.Add(CopyCommand.Create());
        root.Subcommands.Add(GenerateCommand.Create());
        return root;
    }
}
