using NatoGraph.Domain.Entities;
using NatoGraph.Domain.Extraction;
using NatoGraph.Hosting;
using NatoGraph.Ingestion;
using NatoGraph.Storage;
using NatoGraph.Storage.Reading;
using NatoGraph.Storage.Sqlite;

namespace NatoGraph.Benchmarks;

/// <summary>The three usual queries on generated articles: from the store and from memory against endpoints written by hand, from memory against graphql-js.</summary>
public static class RequestSuite
{
    /// <summary>Fills a store, starts the servers and prints their rows.</summary>
    public static async Task RunAsync(IClaimExtractor extractor, int articles, int requests, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(output);
        using var folder = new BenchmarkFolder();
        await using var store = new SqliteGraphStore(folder.File("requests.db"));
        await store.OpenAsync(CancellationToken.None);
        var ingestor = new ArticleIngestor(store, extractor, TimeProvider.System);
        foreach (var article in GeneratedArticles.Take(articles))
        {
            await ingestor.IngestAsync(article, CancellationToken.None);
        }

        var subjects = await SubjectsAsync(store);
        await AgainstHandAsync("from the store", store, subjects, requests, output);
        var memory = KeptAnswers.Of(store);
        await AgainstHandAsync("from memory", memory, subjects, requests, output);
        await AgainstNodeAsync(memory, subjects, folder.File("graph.json"), requests, output);
    }

    private static async Task<(NodeId Person, NodeId Post)> SubjectsAsync(SqliteGraphStore store)
    {
        var (order, first) = (new Order(OrderField.ClaimCount, Descending: true), new PageRequest(First: 1));
        var person = (await store.FindPeopleAsync(new PersonFilter(), order, first, CancellationToken.None)).Edges[0].Node;
        var post = (await store.FindPostsAsync(new PostFilter(), order, first, CancellationToken.None)).Edges[0].Node;
        return (person, post);
    }

    private static async Task AgainstHandAsync(string where, IGraphStore store, (NodeId Person, NodeId Post) subjects, int requests, TextWriter output)
    {
        await using var app = GraphServer.Build("http://127.0.0.1:0", store, new ServerSettings());
        MinimalEndpoints.Map(app, store, subjects.Person, subjects.Post);
        await app.StartAsync();
        var address = app.Urls.First();
        foreach (var (name, path, query) in Queries(subjects))
        {
            await RequestBenchmark.RunAsync($"{name}, {where}, by hand", query, new Uri(address + "/graphql"), new Uri(address + path), requests, output);
        }

        await app.StopAsync();
    }

    private static async Task AgainstNodeAsync(IGraphStore store, (NodeId Person, NodeId Post) subjects, string file, int requests, TextWriter output)
    {
        await GraphFile.WriteAsync(store, file);
        await using var node = await NodeServer.StartAsync(file);
        if (node is null)
        {
            await output.WriteLineAsync("  not measured against graphql-js: run 'npm ci' in tests/NatoGraph.Conformance");
            return;
        }

        await using var app = GraphServer.Build("http://127.0.0.1:0", store, new ServerSettings());
        await app.StartAsync();
        var ours = new Uri(app.Urls.First() + "/graphql");
        foreach (var (name, _, query) in Queries(subjects))
        {
            await RequestBenchmark.RunAsync($"{name}, from memory, graphql-js", query, ours, node.Address, requests, output);
        }

        await app.StopAsync();
    }

    private static IEnumerable<(string Name, string Path, string Query)> Queries((NodeId Person, NodeId Post) subjects) =>
    [
        ("entity with its tenures", "/minimal/entity", $$"""{ person(slug: "{{subjects.Person.Slug}}") { name slug tenures { from until post { label } } } }"""),
        ("succession of a post", "/minimal/succession", $$"""{ succession(post: "{{subjects.Post.Slug}}") { tenures { from until person { name } } } }"""),
        ("page of 50 people", "/minimal/page", "{ people(first: 50) { nodes { slug name } } }"),
    ];
}
