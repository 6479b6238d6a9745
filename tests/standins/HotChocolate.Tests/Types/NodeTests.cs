using HotChocolate.Execution.Configuration;
using HotChocolate.Types.Relay;
using Microsoft.Extensions.DependencyInjection;

namespace HotChocolate.Types;

public sealed class NodeTests
{
    private static readonly DefaultNodeIdSerializer Ids = new();

    [Fact]
    public void Build_Node_ImplementsNodeAndHidesItsResolver()
    {
        var schema = Sdl.Build(Configure);

        Sdl.Equal("type Person implements Node {\n  id: ID!\n  name: String!\n}", schema.Of("Person"));
        Sdl.Equal("type Post implements Node {\n  id: ID!\n  personId: ID!\n}", schema.Of("Post"));
        Sdl.Equal(
            """
            type Query {
              "Fetches an object given its ID."
              node("ID of the object." id: ID!): Node
              "Lookup nodes by a list of IDs."
              nodes("The list of node IDs." ids: [ID!]!): [Node]!
              find(person: ID! any: [ID!]): String!
              post: Post!
            }
            """,
            schema.Of("Query"));
    }

    [Fact]
    public async Task Node_KnownId_IsFetched()
    {
        var running = await Running.StartAsync(Configure);
        var id = Ids.Format("Person", "ada");

        var data = await running.DataAsync("query ($id: ID!) { node(id: $id) { __typename id ... on Person { name } } }", ("id", id));

        Assert.Equal($$$"""{"node":{"__typename":"Person","id":"{{{id}}}","name":"ADA"}}""", data);
    }

    [Fact]
    public async Task Nodes_IdsOfSeveralTypes_AreFetchedInOrder()
    {
        var running = await Running.StartAsync(Configure);

        var data = await running.DataAsync(
            "query ($ids: [ID!]!) { nodes(ids: $ids) { __typename } }",
            ("ids", new[] { Ids.Format("Post", 7), Ids.Format("Person", "nobody"), Ids.Format("Person", "ada") }));

        Assert.Equal("""{"nodes":[{"__typename":"Post"},null,{"__typename":"Person"}]}""", data);
    }

    [Fact]
    public async Task Nodes_OneFails_TheOthersDoNot()
    {
        var running = await Running.StartAsync(Configure);

        var answer = await running.AskAsync(
            "query ($ids: [ID!]!) { nodes(ids: $ids) { __typename } }",
            ("ids", new[] { Ids.Format("Person", "bad"), Ids.Format("Person", "ada") }));

        Assert.Equal("""{"nodes":[null,{"__typename":"Person"}]}""", answer["data"]!.ToJsonString());
        Assert.Equal("""["nodes",0]""", Assert.Single(answer["errors"]!.AsArray())!["path"]!.ToJsonString());
    }

    [Fact]
    public async Task Node_MalformedId_IsAnError()
    {
        var error = await (await Running.StartAsync(Configure)).ErrorAsync("""{ node(id: "?") { id } }""");

        Assert.Equal("The node ID string has an invalid format.", (string?)error["message"]);
        Assert.Equal("?", (string?)error["extensions"]!["originalValue"]);
    }

    [Fact]
    public async Task Node_UnknownType_IsAnError()
    {
        var error = await (await Running.StartAsync(Configure)).ErrorAsync("query ($id: ID!) { node(id: $id) { id } }", ("id", Ids.Format("Nothing", "a")));

        Assert.Equal("No serializer registered for type `Nothing`.", (string?)error["message"]);
    }

    [Fact]
    public async Task Nodes_TooMany_IsAnErrorWithCode()
    {
        var running = await Running.StartAsync(builder =>
        {
            Configure(builder);
            builder.ModifyOptions(options => options.MaxAllowedNodeBatchSize = 1);
        });

        var error = await running.ErrorAsync("""{ nodes(ids: ["a", "b"]) { id } }""");

        Assert.Equal("HC0076", (string?)error["extensions"]!["code"]);
    }

    [Fact]
    public async Task Argument_IdOfItsType_IsDecoded()
    {
        var running = await Running.StartAsync(Configure);

        var data = await running.DataAsync(
            "query ($id: ID!, $any: [ID!]) { find(person: $id, any: $any) }",
            ("id", Ids.Format("Person", "ada")),
            ("any", new[] { Ids.Format("Post", "1"), Ids.Format("Person", "b") }));

        Assert.Equal("""{"find":"ada 1,b"}""", data);
    }

    [Fact]
    public async Task Argument_IdOfAnotherType_IsAnError()
    {
        var error = await (await Running.StartAsync(Configure)).ErrorAsync("query ($id: ID!) { find(person: $id) }", ("id", Ids.Format("Post", "1")));

        Assert.Contains("The node id type name `Post` does not match the expected type name `Person`.", error.ToJsonString().Replace("\\u0060", "`", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void Build_NodeWithoutResolver_IsAFault() =>
        Assert.Contains("[NodeResolver]", Assert.Single(Sdl.Faults<Orphaned>(builder => builder.AddGlobalObjectIdentification())), StringComparison.Ordinal);

    private static void Configure(IRequestExecutorBuilder builder) => builder
        .AddQueryType<Query>()
        .AddTypeExtension<PostFields>()
        .AddType<Person>()
        .AddGlobalObjectIdentification();

    [Node]
    public record Person(string Id)
    {
        public string Name => Id.ToUpperInvariant();

        [NodeResolver]
        public static Task<Person?> FetchAsync(string id) => id switch
        {
            "ada" => Task.FromResult<Person?>(new Person(id)),
            "bad" => throw new InvalidOperationException("Nobody can say."),
            _ => Task.FromResult<Person?>(null),
        };
    }

    public record Post(int Id, [property: ID<Person>] string PersonId);

    [Node]
    [ExtendObjectType<Post>]
    public class PostFields
    {
        [NodeResolver]
        public Post Fetch(int id) => new(id, "ada");
    }

    public class Query
    {
        public Post Post => new(1, "ada");

        public string Find([ID<Person>] string person, [ID] string[]? any) => $"{person} {string.Join(',', any ?? [])}";
    }

    [Node]
    public record Orphan(string Id);

    public class Orphaned
    {
        public Orphan? Orphan => null;
    }
}
