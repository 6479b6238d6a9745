using System.Collections.Concurrent;
using System.Net.Http.Json;
using System.Text.Json;
using HotChocolate.Execution;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NatoGraph.Domain.Articles;
using NatoGraph.Domain.Extraction;
using NatoGraph.Ingestion;
using NatoGraph.Storage;
using NatoGraph.Storage.Reading;
using NatoGraph.Storage.Sqlite;

namespace NatoGraph.GraphQL.Tests.Hosting;

/// <summary>The schema behind a real server on a free port, over a SQLite store of its own or another that is handed in.</summary>
public sealed class GraphHost : IAsyncDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("natograph-").FullName;
    private readonly ConcurrentQueue<string> calls = new();
    private readonly IGraphStore store;
    private readonly WebApplication app;

    private GraphHost(IClaimExtractor extractor, Func<IGraphReader, IGraphReader> wrap, IGraphStore? store)
    {
        this.store = store ??= new SqliteGraphStore(Path.Combine(folder, "graph.db"));
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services
            .AddSingleton<TimeProvider>(new FixedClock())
            .AddSingleton(store)
            .AddSingleton(CountingReader.Around(wrap(store), calls))
            .AddSingleton(extractor)
            .AddSingleton<ArticleIngestor>();
        builder.Services.AddGraphQLServer(disableDefaultSecurity: true).AddNatoGraphTypes().AddInMemorySubscriptions();
        app = builder.Build();
        app.MapGraphQL();
    }

    public HttpClient Client { get; private set; } = new();

    public IServiceProvider Services => app.Services;

    public static async Task<GraphHost> StartAsync(IClaimExtractor extractor, IEnumerable<ArticleText> articles, Func<IGraphReader, IGraphReader>? wrap = null, IGraphStore? store = null)
    {
        var host = new GraphHost(extractor, wrap ?? (reader => reader), store);
        await host.store.OpenAsync(CancellationToken.None);
        foreach (var article in articles)
        {
            await host.IngestAsync(article);
        }

        await host.app.StartAsync();
        host.Client.BaseAddress = new Uri(host.app.Urls.Single());
        return host;
    }

    /// <summary>Asks and gives the whole answer.</summary>
    public async Task<Answer> AskAsync(string query, object? variables = null)
    {
        using var response = await Client.PostAsJsonAsync("/graphql", new { query, variables });
        return new Answer(JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement);
    }

    /// <summary>Takes an article in, as other parts of the program do.</summary>
    public Task<IngestResult> IngestAsync(ArticleText article) =>
        app.Services.GetRequiredService<ArticleIngestor>().IngestAsync(article, CancellationToken.None);

    /// <summary>Subscribes within the process.</summary>
    public async Task<Answers> SubscribeAsync(string query) =>
        new((await (await Services.GetRequiredService<IRequestExecutorResolver>().GetRequestExecutorAsync()).ExecuteAsync(query)).ExpectResponseStream());

    /// <summary>Asks, and tells which calls of the store the answer took.</summary>
    public async Task<(Answer Answer, IReadOnlyList<string> Calls)> CountAsync(string query)
    {
        calls.Clear();
        var answer = await AskAsync(query);
        return (answer, [.. calls]);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await app.DisposeAsync();
        await store.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }
}
