using HotChocolate.CostAnalysis;
using HotChocolate.CostAnalysis.Types;
using HotChocolate.Types.Pagination;
using Microsoft.Extensions.DependencyInjection;

namespace HotChocolate.Types;

/// <summary>What operations cost, as the HotChocolate package tells it too, and what comes of costing too much.</summary>
public sealed class CostTests
{
    [Theory]
    [InlineData("{ __typename }", 0, 1)]
    [InlineData("{ echo(s: \"x\") }", 0, 1)]
    [InlineData("{ me { name } }", 1, 2)]
    [InlineData("{ me { slow } }", 11, 2)]
    [InlineData("{ person(slug: \"x\") { name } }", 10, 2)]
    [InlineData("{ people { nodes { name } } }", 2, 12)]
    [InlineData("{ people { ...P } } fragment P on PeopleConnection { nodes { name } }", 2, 12)]
    [InlineData("{ people(first: null) { nodes { name } } }", 2, 12)]
    [InlineData("{ people(first: 5) { nodes { name } } }", 2, 7)]
    [InlineData("{ people(first: 5) { edges { node { name boss { name } } } nodes { name } totalCount pageInfo { hasNextPage } } }", 24, 23)]
    [InlineData("query($n: Int) { people(first: $n) { nodes { name } } }", 2, 52)]
    [InlineData("{ seven { name } }", 1, 8)]
    [InlineData("{ sliced(limit: 4) { name } }", 1, 5)]
    [InlineData("query($n: Int!) { sliced(limit: $n) { name } }", 1, 8)]
    [InlineData("{ plain { name } }", 1, 2)]
    [InlineData("{ dear }", 5, 1)]
    [InlineData("{ dear(x: 3) }", 7, 1)]
    [InlineData("{ pet { name ... on Cat { lives } ... on Dog { bones } } }", 11, 2)]
    [InlineData("{ pet { ...F } } fragment F on IPet { name ... on Cat { lives lives2: lives } }", 21, 2)]
    [InlineData("{ people(where: { name: \"x\", and: { name: \"y\" }, or: [{ name: \"z\" }, { name: \"z\" }] }) { nodes { name } } }", 5, 12)]
    [InlineData("query($w: FilterInput) { people(where: $w) { nodes { name } } }", 7, 12)]
    [InlineData("query($w: FilterInput) { people(where: $w) { nodes { name } } a: people(where: $w) { nodes { name } } }", 12, 23)]
    [InlineData("query($w: FilterInput) { people(where: { and: $w }) { nodes { name } } }", 8, 12)]
    [InlineData("{ a: me { name } b: me { name } me { name } me { name } }", 3, 4)]
    [InlineData("{ me @include(if: false) { name } echo @skip(if: true) }", 1, 2)]
    [InlineData("{ me { boss { __typename } } x: me { friends { friends { friends { name } } } } }", 6, 7)]
    public async Task Validate_Operation_TellsItsCostAndRunsNothing(string query, double fieldCost, double typeCost)
    {
        var answer = await (await StartAsync()).AskAsync(query, WellKnownContextData.ValidateCost, true);

        Assert.Equal($"{{\"extensions\":{{\"operationCost\":{{\"fieldCost\":{fieldCost},\"typeCost\":{typeCost}}}}}}}", answer);
    }

    [Fact]
    public async Task Analysis_FieldsThatMerge_CountTogether()
    {
        var answer = await (await StartAsync()).AskAsync("{ me { name } me { boss { boss { name } } } }", WellKnownContextData.ValidateCost, true);

        Assert.Equal("""{"extensions":{"operationCost":{"fieldCost":3,"typeCost":4}}}""", answer);
    }

    [Fact]
    public async Task Analysis_AbstractTypesAllTheWayDown_StaysSmall()
    {
        var deep = string.Concat(Enumerable.Repeat("{ friend { ... on Cat { friend { name } } ... on Dog { friend { name } } friend ", 25)) + "{ name }" + string.Concat(Enumerable.Repeat(" }", 50));

        var answer = await (await StartAsync()).AskAsync($"{{ pet {deep} }}", WellKnownContextData.ValidateCost, true);

        Assert.StartsWith("""{"extensions":{"operationCost":{"fieldCost":""", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Report_Operation_TellsItsCostBesideTheData()
    {
        var answer = await (await StartAsync()).AskAsync("{ me { name } }", WellKnownContextData.ReportCost, true);

        Assert.Equal("""{"data":{"me":{"name":"n"}},"extensions":{"operationCost":{"fieldCost":1,"typeCost":2}}}""", answer);
    }

    [Theory]
    [InlineData("""{ a: me { slow } b: me { slow } c: me { slow } }""", "The maximum allowed field cost was exceeded.", "\"fieldCost\":33,\"maxFieldCost\":30,")]
    [InlineData("""{ seven { name } again: seven { name } }""", "The maximum allowed type cost was exceeded.", "\"typeCost\":15,\"maxTypeCost\":12,")]
    public async Task Execute_OperationThatCostsTooMuch_IsRefused(string query, string message, string figures)
    {
        var answer = await (await StartAsync(Strict)).AskAsync(query, WellKnownContextData.ReportCost, true);

        Assert.StartsWith($"{{\"errors\":[{{\"message\":\"{message}\",\"extensions\":{{{figures}\"code\":\"HC0047\"}}}}],\"extensions\":{{\"operationCost\":", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false, false, 1)]
    [InlineData(true, false, 0)]
    [InlineData(false, true, 0)]
    public async Task Execute_LimitsLifted_IsNotRefused(bool lift, bool skip, int errors)
    {
        var running = await StartAsync(options =>
        {
            Strict(options);
            options.EnforceCostLimits &= !lift;
            options.SkipAnalyzer |= skip;
        });

        var answer = await running.AskAsync("{ seven { name } again: seven { name } }");

        Assert.Equal(errors, answer["errors"]?.AsArray().Count ?? 0);
    }

    [Theory]
    [InlineData("{ sliced { name } }", "[\"sliced\"]")]
    [InlineData("{ me { friend: boss { few { name } } } }", "[\"me\",\"boss\",\"few\"]")]
    [InlineData("{ few(n: 1, limit: 2) { name } }", "[\"few\"]")]
    public async Task Execute_NoSlicingArgument_IsRefused(string query, string path)
    {
        var error = await (await StartAsync()).ErrorAsync(query);

        Assert.Equal("Exactly one slicing argument must be defined.", error["message"]!.GetValue<string>());
        Assert.Equal("HC0082", error["extensions"]!["code"]!.GetValue<string>());
        Assert.Equal(path, error["path"]!.ToJsonString());
    }

    private static void Strict(CostOptions options) => (options.MaxFieldCost, options.MaxTypeCost) = (30, 12);

    private static Task<Running> StartAsync(Action<CostOptions>? configure = null) => Running.StartAsync(builder => builder
        .AddQueryType<Query>().AddType<Cat>().AddType<Dog>().AddCostAnalyzer().ModifyCostOptions(configure ?? (static _ => { })));

    public sealed class Query
    {
        public Person Me => new();

        public string? Echo(string? s) => s;

        public Task<Person> PersonAsync(string slug) => Task.FromResult(new Person());

        [UsePaging(MaxPageSize = 50, DefaultPageSize = 10, IncludeTotalCount = true)]
        public Connection<Person> People(Filter? where = null) => Connection.Empty<Person>();

        [ListSize(AssumedSize = 7, RequireOneSlicingArgument = false)]
        public List<Person> Seven() => [];

        [ListSize(AssumedSize = 7, SlicingArguments = ["limit"])]
        public List<Person> Sliced(int limit = 3) => [];

        [ListSize(AssumedSize = 7, SlicingArguments = ["limit", "n"])]
        public List<Person> Few(int? limit = null, int? n = null) => [];

        public List<Person> Plain() => [];

        [Cost(5)]
        public string Dear([Cost(2)] int x = 1) => "";

        public IPet? Pet() => null;
    }

    public sealed class Person
    {
        public string Name => "n";

        public Person? Boss => null;

        public List<Person> Friends(int? n = null) => [];

        [ListSize(AssumedSize = 2, SlicingArguments = ["n"])]
        public List<Person> Few(int? n = null) => [];

        public Task<string> SlowAsync() => Task.FromResult("s");
    }

    public sealed class Filter
    {
        public string? Name { get; set; }

        public Filter? And { get; set; }

        public List<Filter>? Or { get; set; }
    }

    [InterfaceType]
    public interface IPet
    {
        string Name { get; }

        IPet? Friend { get; }
    }

    public sealed class Cat : IPet
    {
        public string Name => "c";

        public IPet? Friend => null;

        public Task<int> LivesAsync() => Task.FromResult(9);
    }

    public sealed class Dog : IPet
    {
        public string Name => "d";

        public IPet? Friend => null;

        public int Bones => 1;
    }
}
