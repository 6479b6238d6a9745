using NatoGraph.Domain.Extraction;
using NatoGraph.Hosting;
using NatoGraph.Ingestion;
using NatoGraph.Storage.Reading;
using NatoGraph.Storage.Sqlite;

namespace NatoGraph.Benchmarks;

/// <summary>The three usual queries on a store of generated articles, each against its hand-written endpoint in the same process.</summary>
public static class RequestSuite
{
    /// <summary>Fills a store, starts the server and prints a row a query.</summary>
    public static async Task RunAsync(IClaimExtractor extractor, int articles, int requests, TextWriter output)
    {
        using var folder = new BenchmarkFolder();
        await using var store = new SqliteGraphStore(folder.File("requests.db"));
        await store.OpenAsync(CancellationToken.None);
        var ingestor = new ArticleIngestor(store, extractor, TimeProvider.System);
        foreach (var article in GeneratedArticles.Take(articles))
        {
            await ingestor.IngestAsync(article, CancellationToken.None);
        }

        var (order, first) = (new Order(OrderField.ClaimCount, Descending: true), new PageRequest(First: 1));
        var person = (await store.FindPeopleAsync(new PersonFilter(), order, first, CancellationToken.None)).Edges[0].Node;
        var post = (await store.FindPostsAsync(new PostFilter(), order, first, CancellationToken.None)).Edges[0].Node;
        await using var app = GraphServer.Build("http://127.0.0.1:0", store, new ServerSettings());
        MinimalEndpoints.Map(app, store, person, post);
        await app.StartAsync();
        var server = new Uri(app.Urls.First());
        await RequestBenchmark.RunAsync("entity with its tenures", server, $$"""{ person(slug: "{{person.Slug}}") { name slug tenures { from until post { label } } } }""", "/minimal/entity", requests, output);
        await RequestBenchmark.RunAsync("succession of a post", server, $$"""{ succession(post: "{{post.Slug}}") { tenures { from until person { name } } } }""", "/minimal/succession", requests, output);
        await RequestBenchmark.RunAsync("page of 50 people", server, "{ people(first: 50) { nodes { slug name } } }", "/minimal/page", requests, output);
        await app.StopAsync();
    }
}
