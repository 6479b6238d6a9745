using System.Collections.Immutable;
using System.Diagnostics;
using NatoGraph.Domain.Entities;
using NatoGraph.Ingestion.Bulk;
using NatoGraph.Storage;
using NatoGraph.Storage.Neo4j;
using NatoGraph.Storage.Reading;
using NatoGraph.Storage.Sqlite;

namespace NatoGraph.Benchmarks;

/// <summary>Four usual reads on the generated graph, on each store, against the same statements put straight to the database.</summary>
public static class StoreBenchmark
{
    // Many and short, so that what else the machine does falls on both sides alike.
    private const int Rounds = 21;

    private static readonly Order ByName = new(OrderField.Name);

    /// <summary>Fills stores through the bulk path and prints a row a read; Neo4j where <c>NATOGRAPH_BENCHMARK_NEO4J</c> names a server that is empty or was filled by a run before.</summary>
    public static async Task RunAsync(int reads, TextWriter output)
    {
        using var folder = new BenchmarkFolder();
        var file = folder.File("graph.db");
        await using var sqlite = new SqliteGraphStore(file);
        using var straightSqlite = new StraightSqlite(sqlite, file);
        await RunAsync("SQLite", sqlite, straightSqlite, reads, output);
        if (Uri.TryCreate(Environment.GetEnvironmentVariable("NATOGRAPH_BENCHMARK_NEO4J"), UriKind.Absolute, out var server)
            && Neo4jAddress.TryParse($"{server.Scheme}://{server.UserInfo.Split(':')[0]}@{server.Authority}", out var address, out _))
        {
            var password = server.UserInfo.Split(':')[^1];
            await using var neo4j = new Neo4jGraphStore(address, new Neo4jStoreOptions { Password = password });
            await using var straight = new StraightNeo4j(neo4j, address, password);
            await RunAsync("Neo4j", neo4j, straight, reads, output);
        }
    }

    private static async Task RunAsync(string name, IGraphStore store, IStraightReader straight, int reads, TextWriter output)
    {
        await store.OpenAsync(CancellationToken.None);
        await FillAsync(name, store, output);
        var people = await SomeAsync(store.FindPeopleAsync(new PersonFilter(), ByName, new PageRequest(First: 100), CancellationToken.None));
        var posts = await SomeAsync(store.FindPostsAsync(new PostFilter(), ByName, new PageRequest(First: 50), CancellationToken.None));
        await CompareAsync("an entity with its tenures", reads / 4, people.Select(person => (Func<Task>)(() => EntityAsync(store, person))));
        await CompareAsync("a succession with claims and quotes", reads / 10, posts.Select(post => (Func<Task>)(() => SuccessionAsync(store, post))));
        await CompareAsync("50 posts with their holders", reads / 100, [() => PostsAsync(store)]);
        await CompareAsync("full-text search of people", reads / 10, people.Select(person => (Func<Task>)(() => SearchAsync(store, person))));

        async Task CompareAsync(string what, int units, IEnumerable<Func<Task>> questions)
        {
            var ours = questions.ToList();
            var theirs = new List<Func<Task>>();
            foreach (var question in ours)
            {
                theirs.Add(await straight.RecordAsync(question));
            }

            var measured = await SideBySide.MeasureAsync(what, rounds: Rounds, units, () => RepeatAsync(units, i => ours[i % ours.Count]()), () => RepeatAsync(units, i => theirs[i % theirs.Count]()));
            await output.WriteLineAsync($"| {name}: {what} | {measured.Ours:0}/s | straight: {measured.Baseline:0}/s | {measured.Ratio:0.00} |");
        }
    }

    private static async Task FillAsync(string name, IGraphStore store, TextWriter output)
    {
        // Making them up is no part of the load.
        var articles = new GeneratedGraph(1).Articles().ToList();
        var began = Stopwatch.GetTimestamp();
        try
        {
            var claims = await new BulkLoad(store).RunAsync("benchmark", articles, CancellationToken.None);
            await output.WriteLineAsync($"| {name}: bulk load of 10,000 articles with all that they give | {claims / Stopwatch.GetElapsedTime(began).TotalSeconds:0} claims/s | | |");
        }
        catch (StoreException problem) when (problem.Problem == StoreProblem.NotEmpty)
        {
            await output.WriteLineAsync($"{name}: read as it is, from a run before.");
        }
    }

    private static async Task<ImmutableArray<NodeId>> SomeAsync(Task<Page<NodeId>> page) => [.. (await page).Edges.Select(edge => edge.Node)];

    private static async Task RepeatAsync(int times, Func<int, Task> work)
    {
        for (var i = 0; i < times; i++)
        {
            await work(i);
        }
    }

    private static async Task EntityAsync(IGraphReader store, NodeId person)
    {
        await store.GetPeopleAsync([person], CancellationToken.None);
        await store.GetTenuresOfPeopleAsync([person], CancellationToken.None);
    }

    private static async Task SuccessionAsync(IGraphReader store, NodeId post)
    {
        var succession = (await store.GetSuccessionsAsync([post], CancellationToken.None))[post];
        await store.GetClaimsAsync([.. succession.Tenures.SelectMany(tenure => tenure.Evidence).Select(evidence => evidence.Claim).Distinct()], CancellationToken.None);
    }

    private static async Task PostsAsync(IGraphReader store)
    {
        var page = await store.FindPostsAsync(new PostFilter(), ByName, new PageRequest(First: 50), CancellationToken.None);
        NodeId[] posts = [.. page.Edges.Select(edge => edge.Node)];
        await store.GetPostsAsync(posts, CancellationToken.None);
        await store.GetSuccessionsAsync(posts, CancellationToken.None);
    }

    private static Task<Page<SearchHit>> SearchAsync(IGraphReader store, NodeId person) =>
        store.SearchAsync(person.Slug.Replace('-', ' '), [NodeKind.Person], new PageRequest(First: 10), CancellationToken.None);
}
