using HotChocolate.AspNetCore;
using NatoGraph.GraphQL;
using NatoGraph.Ingestion;
using NatoGraph.Storage;
using NatoGraph.Storage.Reading;
using NatoGraph.Studio;

namespace NatoGraph.Hosting;

/// <summary>The web host.</summary>
internal static class GraphServer
{
    /// <summary>A server over an open store, not yet started.</summary>
    public static WebApplication Build(string urls, IGraphStore store)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls(urls);
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        // The command says itself why the server can't start.
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None);
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddSingleton(store);
        builder.Services.AddSingleton<IGraphReader>(store);
        builder.Services.AddSingleton(_ => Composition.CreateExtractor());
        builder.Services.AddSingleton<ArticleIngestor>();
        // The schema brings its own limits; it is public, and its relations lead back to where they came from.
        builder.Services.AddGraphQLServer(disableDefaultSecurity: true).AddNatoGraphTypes().AddInMemorySubscriptions();
        var app = builder.Build();
        app.MapGet("/", () => Results.Redirect("/graphql"));
        app.MapGet("/health", async (IGraphReader reader, CancellationToken cancellationToken) =>
        {
            await reader.GetStatisticsAsync(cancellationToken).ConfigureAwait(false);
            return Results.Text("ok");
        });
        app.UseStudio(Path.Combine(AppContext.BaseDirectory, "studio"));
        app.MapGraphQL().WithOptions(new GraphQLServerOptions { Tool = { Enable = false } });
        return app;
    }
}
