using System.CommandLine;
using HotChocolate.Execution;
using NatoGraph.GraphQL;
using NatoGraph.Ingestion;
using NatoGraph.Storage.Reading;
using NatoGraph.Terminal;

namespace NatoGraph.Commands;

/// <summary><c>natograph schema</c></summary>
internal static class SchemaCommand
{
    public static Command Create()
    {
        var command = new Command("schema", "Print the GraphQL schema.");
        command.Does(async (_, reporter, cancellationToken) =>
        {
            var services = new ServiceCollection().AddLogging();
            // The schema names these services; printing it asks them nothing.
            services.AddSingleton<IGraphReader>(_ => throw new InvalidOperationException("Printing the schema reads no store."));
            services.AddSingleton<ArticleIngestor>(_ => throw new InvalidOperationException("Printing the schema takes nothing in."));
            var executor = await services.AddGraphQL().AddNatoGraphTypes().BuildRequestExecutorAsync(cancellationToken: cancellationToken).ConfigureAwait(false);
            reporter.Output.WriteLine(executor.Schema.ToString());
            return ExitCode.Done;
        });
        return command.WithExamples(("schema > natograph.graphql", "for graphql-codegen, Relay or Apollo"));
    }
}
