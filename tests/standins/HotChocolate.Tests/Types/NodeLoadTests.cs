using System.Text.Json.Nodes;
using GreenDonut;
using HotChocolate.Types.Relay;
using Microsoft.Extensions.DependencyInjection;

namespace HotChocolate.Types;

/// <summary>Nodes that come through a DataLoader, asked for by many requests at once, from a store that answers on any thread.</summary>
public sealed class NodeLoadTests
{
    private const int Clients = 16;
    private const int RequestsOfAClient = 60;

    private const string Query = """
        query($id: ID!, $ids: [ID!]!) {
          node(id: $id) { id ... on Star { near { id near { id } } } }
          nodes(ids: $ids) { id ... on Star { near { near { id } } } }
        }
        """;

    [Fact]
    public async Task Node_AskedForByManyAtOnce_IsThereEachTime()
    {
        var running = await Running.StartAsync(
            builder => builder.AddQueryType<Root>().AddType<Star>().AddGlobalObjectIdentification().AddDataLoader<StarLoader>(),
            services => services.AddSingleton<Sky>());

        await Task.WhenAll(Enumerable.Range(0, Clients).Select(client => Task.Run(async () =>
        {
            for (var i = 0; i < RequestsOfAClient; i++)
            {
                await AskAsync(running, (client * RequestsOfAClient) + i);
            }
        })));
    }

    private static async Task AskAsync(Running running, int star)
    {
        var answer = await running.AskAsync(Query, ("id", Id(star)), ("ids", new[] { Id(star + 1), Id(star), Id(star + 2) }));

        var expected = new JsonObject
        {
            ["data"] = new JsonObject
            {
                ["node"] = new JsonObject { ["id"] = Id(star), ["near"] = new JsonObject { ["id"] = Id(star + 1), ["near"] = Only(star + 2) } },
                ["nodes"] = new JsonArray(Seen(star + 1), Seen(star), Seen(star + 2)),
            },
        };
        Assert.Equal(expected.ToJsonString(), answer.ToJsonString());
    }

    private static JsonObject Seen(int star) => new() { ["id"] = Id(star), ["near"] = new JsonObject { ["near"] = Only(star + 2) } };

    private static JsonObject Only(int star) => new() { ["id"] = Id(star) };

    private static string Id(int star) => Convert.ToBase64String([.. "Star:"u8, .. System.Text.Encoding.UTF8.GetBytes($"{star}")]);

    public sealed class Root
    {
        public string Name => "sky";
    }

    [Node]
    public sealed class Star(int number)
    {
        public string Id => $"{number}";

        public Task<Star?> NearAsync(StarLoader stars, CancellationToken cancellationToken) => stars.LoadAsync($"{number + 1}", cancellationToken);

        [NodeResolver]
        public static Task<Star?> GetAsync(string id, StarLoader stars, CancellationToken cancellationToken) => stars.LoadAsync(id, cancellationToken);
    }

    public sealed class StarLoader(Sky sky, IBatchScheduler scheduler, DataLoaderOptions options) : BatchDataLoader<string, Star>(scheduler, options)
    {
        protected override Task<IReadOnlyDictionary<string, Star>> LoadBatchAsync(IReadOnlyList<string> keys, CancellationToken cancellationToken) =>
            sky.LookAsync(keys);
    }

    /// <summary>Answers at once, after giving way, or from another thread, in turns.</summary>
    public sealed class Sky
    {
        private int _looks;

        public async Task<IReadOnlyDictionary<string, Star>> LookAsync(IReadOnlyList<string> keys)
        {
            switch (Interlocked.Increment(ref _looks) % 3)
            {
                case 1:
                    await Task.Yield();
                    break;
                case 2:
                    await Task.Run(Thread.Yield);
                    break;
            }

            return keys.ToDictionary(key => key, key => new Star(int.Parse(key, System.Globalization.CultureInfo.InvariantCulture)));
        }
    }
}
