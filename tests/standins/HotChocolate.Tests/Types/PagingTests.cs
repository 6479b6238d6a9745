using HotChocolate.Types.Pagination;
using Microsoft.Extensions.DependencyInjection;

namespace HotChocolate.Types;

public sealed class PagingTests
{
    [Fact]
    public void Build_Connection_HasArgumentsAndTypes()
    {
        var schema = Sdl.Build<Query>();

        Sdl.Equal(
            """
            "A connection to a list of items."
            type PeopleConnection {
              "Information to aid in pagination."
              pageInfo: PageInfo!
              "A list of edges."
              edges: [PeopleEdge!]
              "A flattened list of the nodes."
              nodes: [Person!]
            }
            """,
            schema.Of("PeopleConnection"));
        Sdl.Equal(
            """
            "An edge in a connection."
            type PeopleEdge {
              "A cursor for use in pagination."
              cursor: String!
              "The item at the end of the edge."
              node: Person!
            }
            """,
            schema.Of("PeopleEdge"));
        Assert.Equal(["prefix", "first", "after", "last", "before"], schema.QueryType.Fields["people"].Arguments.Select(argument => argument.Name));
    }

    [Fact]
    public void Build_Options_ChangeNamesArgumentsAndFields()
    {
        var schema = Sdl.Build<Query>();

        Assert.Equal(["first", "after"], schema.QueryType.Fields["forward"].Arguments.Select(argument => argument.Name));
        Assert.Equal("ListConnection", schema.TypeOf("forward"));
        Assert.True(schema.TryGetType("ListConnection", out var connection));
        Assert.Equal("Int!", ((ObjectType)connection).Fields["totalCount"].Type.ToString());
    }

    [Fact]
    public void Build_ModifiedOptions_ApplyToAll()
    {
        var schema = Sdl.Build<Query>(builder => builder.ModifyPagingOptions(options =>
        {
            options.IncludeTotalCount = true;
            options.InferConnectionNameFromField = false;
            options.IncludeNodesField = false;
        }));

        Assert.Equal("PersonConnection", schema.TypeOf("people"));
        Assert.True(schema.TryGetType("PersonConnection", out var connection));
        Assert.Equal(["pageInfo", "edges", "totalCount"], ((ObjectType)connection).Fields.Select(field => field.Name));
    }

    [Fact]
    public async Task Resolve_Connection_GivesEdgesNodesAndPageInfo()
    {
        var running = await Running.StartAsync(builder => builder.AddQueryType<Query>());

        var data = await running.DataAsync("""{ people(prefix: "p", first: 2, after: "1") { edges { cursor node { name } } nodes { name } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }""");

        Assert.Equal(
            """{"people":{"edges":[{"cursor":"2","node":{"name":"p2"}},{"cursor":"3","node":{"name":"p3"}}],"nodes":[{"name":"p2"},{"name":"p3"}],"pageInfo":{"hasNextPage":true,"hasPreviousPage":true,"startCursor":"2","endCursor":"3"}}}""",
            data);
    }

    [Theory]
    [InlineData("people(prefix: \"\", first: 51)", "HC0051", "The maximum allowed items per page were exceeded.")]
    [InlineData("people(prefix: \"\", last: 51)", "HC0051", "The maximum allowed items per page were exceeded.")]
    [InlineData("people(prefix: \"\", first: -1)", "HC0079", "The requested number of values per page must be at least 0.")]
    [InlineData("forward(first: 6)", "HC0051", "The maximum allowed items per page were exceeded.")]
    [InlineData("forward", "HC0052", "You must provide a `first` or `last` value to properly paginate the `ListConnection`.")]
    public async Task Resolve_BadPageSize_IsAnErrorWithCode(string field, string code, string message)
    {
        var error = await (await Running.StartAsync(builder => builder.AddQueryType<Query>())).ErrorAsync($"{{ {field} {{ pageInfo {{ endCursor }} }} }}");

        Assert.Equal(code, (string?)error["extensions"]!["code"]);
        Assert.Equal(message, (string?)error["message"]);
        Assert.Equal($"Query.{field.Split('(')[0]}", (string?)error["extensions"]!["fieldCoordinate"]);
    }

    [Fact]
    public void Build_PagingOverAnotherType_IsAFault() =>
        Assert.Contains("must return a Connection<T>", Assert.Single(Sdl.Faults<Unpaged>()), StringComparison.Ordinal);

    public record Person(string Name);

    public class Query
    {
        [UsePaging]
        public Task<Connection<Person>> GetPeopleAsync(string prefix, int? first, string? after)
        {
            var start = int.Parse(after ?? "0", System.Globalization.CultureInfo.InvariantCulture);
            var edges = Enumerable.Range(start + 1, first ?? 10).Select(i => new Edge<Person>(new Person($"{prefix}{i}"), $"{i}")).ToArray();
            return Task.FromResult(new Connection<Person>(edges, new ConnectionPageInfo(true, start > 0, edges[0].Cursor, edges[^1].Cursor)));
        }

        [UsePaging(ConnectionName = "List", AllowBackwardPagination = false, IncludeTotalCount = true, MaxPageSize = 5, RequirePagingBoundaries = true)]
        public Connection<Person> GetForward() => Connection.Empty<Person>();
    }

    public class Unpaged
    {
        [UsePaging]
        public string People => "";
    }
}
