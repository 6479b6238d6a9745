using System.CommandLine;

namespace NatoGraph.Commands;

/// <summary>The program's command line.</summary>
internal static class NatoGraphCommand
{
    public static RootCommand Create()
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
        root.Subcommands.Add(SchemaCommand.Create());
        root.Subcommands.Add(StatsCommand.Create());
        return root;
    }
}
