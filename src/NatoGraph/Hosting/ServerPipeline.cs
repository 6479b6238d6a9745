using System.IO.Compression;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.ResponseCompression;
using NatoGraph.Hosting.Requests;
using NatoGraph.Hosting.Sockets;

namespace NatoGraph.Hosting;

/// <summary>What every request goes through before GraphQL is looked at.</summary>
internal static class ServerPipeline
{
    private static readonly string[] Compressible =
        [.. ResponseCompressionDefaults.MimeTypes, "application/graphql-response+json", "application/graphql"];

    /// <summary>Adds what the pipeline needs.</summary>
    /// <exception cref="Terminal.UsageException">A setting names what is not there.</exception>
    public static void AddPipeline(this IServiceCollection services, ServerSettings settings)
    {
        services.AddSingleton(settings);
        var queries = new PersistedQueryStore(settings);
        services.AddSingleton(_ => queries);
        services.AddSingleton(_ => new ConcurrencyLimiter(new ConcurrencyLimiterOptions
        {
            PermitLimit = settings.MaxRequests,
            QueueLimit = settings.MaxRequests,
            QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
        }));
        services.AddCors(cors => cors.AddDefaultPolicy(policy => policy
            .WithOrigins([.. settings.Origins]).AllowAnyHeader().WithMethods("GET", "POST")));
        services.AddResponseCompression(compression => compression.MimeTypes = Compressible);
        services.Configure<BrotliCompressionProviderOptions>(brotli => brotli.Level = CompressionLevel.Fastest);
        services.Configure<GzipCompressionProviderOptions>(gzip => gzip.Level = CompressionLevel.Fastest);
    }

    /// <summary>Puts the pipeline before the GraphQL address.</summary>
    public static void UsePipeline(this WebApplication app, ServerSettings settings)
    {
        app.UseResponseCompression();
        app.UseCors();
        app.UseWebSockets(SocketOptions(settings));
        app.UseWhen(
            context => IsGraphQL(context) && context.WebSockets.IsWebSocketRequest,
            sockets => sockets.UseMiddleware<SocketGate>());
        app.UseWhen(
            context => IsGraphQL(context) && !context.WebSockets.IsWebSocketRequest,
            requests => requests
                .UseMiddleware<RequestForm>()
                .UseMiddleware<WholeRequest>()
                .UseMiddleware<RequestGate>()
                .UseMiddleware<BatchRequests>()
                .UseMiddleware<PersistedQueries>());
    }

    private static bool IsGraphQL(HttpContext context) =>
        context.Request.Path.Equals(GraphServer.Path, StringComparison.OrdinalIgnoreCase)
        || context.Request.Path.Equals(GraphServer.Path + "/", StringComparison.OrdinalIgnoreCase);

    // Pages of other origins may connect as they may ask.
    private static WebSocketOptions SocketOptions(ServerSettings settings)
    {
        var options = new WebSocketOptions { KeepAliveInterval = TimeSpan.FromSeconds(15), KeepAliveTimeout = settings.SendTimeout };
        foreach (var origin in settings.Origins.Where(origin => origin != "*"))
        {
            options.AllowedOrigins.Add(origin);
        }

        return options;
    }
}
