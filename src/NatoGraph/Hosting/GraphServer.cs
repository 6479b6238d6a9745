using HotChocolate.AspNetCore;
using HotChocolate.AspNetCore.Serialization;
using NatoGraph.GraphQL;
using NatoGraph.Hosting.Topics;
using NatoGraph.Ingestion;
using NatoGraph.Storage;
using NatoGraph.Storage.Reading;
using NatoGraph.Studio;
using NatoGraph.Terminal;

namespace NatoGraph.Hosting;

/// <summary>The web host.</summary>
internal static class GraphServer
{
    /// <summary>Where GraphQL is served.</summary>
    public const string Path = "/graphql";

    /// <summary>A server over an open store, not yet started.</summary>
    /// <exception cref="UsageException">A setting names what is not there.</exception>
    public static WebApplication Build(string urls, IGraphStore store, ServerSettings settings)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls(urls);
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Limits.MaxRequestBodySize = settings.MaxRequestBytes);
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        // The command says itself why the server can't start.
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None);
        AddServices(builder.Services, store, settings);
        var app = builder.Build();
        app.MapGet("/", () => Results.Redirect(Path));
        app.MapGet("/health", HealthAsync);
        app.UsePipeline(settings);
        app.UseStudio(System.IO.Path.Combine(AppContext.BaseDirectory, "studio"));
        app.MapGraphQL(Path).WithOptions(new GraphQLServerOptions
        {
            Tool = { Enable = false },
            AllowedGetOperations = AllowedGetOperations.Query | AllowedGetOperations.Subscription,
        });
        return app;
    }

    private static void AddServices(IServiceCollection services, IGraphStore store, ServerSettings settings)
    {
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton(store);
        services.AddSingleton<IGraphReader>(store);
        services.AddSingleton(_ => Composition.CreateExtractor());
        services.AddSingleton<ArticleIngestor>();
        // The schema brings its own limits; it is public, and its relations lead back to where they came from.
        services.AddGraphQLServer(maxAllowedRequestSize: settings.MaxRequestBytes, disableDefaultSecurity: true)
            .AddNatoGraphTypes(settings.Queries with { Time = settings.Timeout })
            .AddInMemorySubscriptions();
        services.LimitTopics(settings);
        services.AddPipeline(settings);
        // Who says nothing of what he takes gets what every client reads.
        services.AddHttpResponseFormatter(new HttpResponseFormatterOptions { HttpTransportVersion = HttpTransportVersion.Legacy });
    }

    private static async Task<IResult> HealthAsync(IGraphStore store, CancellationToken cancellationToken)
    {
        try
        {
            await store.CheckAsync(cancellationToken).ConfigureAwait(false);
            return Results.Text("ok");
        }
        catch (StoreException e)
        {
            return Results.Text(e.Message, statusCode: StatusCodes.Status503ServiceUnavailable);
        }
    }
}
