using HotChocolate.CostAnalysis.Types;
using HotChocolate.Types.Pagination;
using Microsoft.Extensions.DependencyInjection;

namespace HotChocolate.Types;

public sealed class CostDirectiveTests
{
    private const string Plain = """
        type Query {
          later: Int!
          waiting(first: Int): Int! @cost(weight: "2.5")
          list: [Int!]! @listSize(assumedSize: 7, requireOneSlicingArgument: false)
          pure: Int!
        }
        """;

    private const string Weighed = """
        type Query {
          later: Int! @cost(weight: "10")
          waiting(first: Int): Int! @cost(weight: "2.5")
          list: [Int!]! @listSize(assumedSize: 7, requireOneSlicingArgument: false)
          pure: Int!
        }
        """;

    [Fact]
    public void Build_CostAnalyzer_WeighsWhatIsNoPlainRead() =>
        Sdl.Equal(Weighed, Sdl.Build<Query>(builder => builder.AddCostAnalyzer()).Of("Query"));

    [Fact]
    public void Build_WithoutCostAnalyzer_KeepsOnlyAnnotations() => Sdl.Equal(Plain, Sdl.Build<Query>().Of("Query"));

    [Fact]
    public void Build_WithoutDefaults_KeepsOnlyAnnotations() =>
        Sdl.Equal(Plain, Sdl.Build<Query>(builder => builder.AddCostAnalyzer().ModifyCostOptions(options => options.ApplyCostDefaults = false)).Of("Query"));

    [Fact]
    public void Build_Connection_HasAListSizeAndATotalThatCosts()
    {
        var schema = Sdl.Build<Paged>(builder => builder.AddCostAnalyzer());

        Assert.EndsWith(
            """: PeopleConnection @listSize(assumedSize: 50, slicingArguments: [ "first", "last" ], slicingArgumentDefaultValue: 10, sizedFields: [ "edges", "nodes" ], requireOneSlicingArgument: false) @cost(weight: "10")""" + "\n}",
            schema.Of("Paged").ReplaceLineEndings("\n"),
            StringComparison.Ordinal);
        Assert.Contains("totalCount: Int! @cost(weight: \"10\")", schema.Of("PeopleConnection"), StringComparison.Ordinal);
    }

    [Fact]
    public void Print_UsedDirectives_AreDefined()
    {
        Assert.DoesNotContain("directive @", Sdl.Build<FieldlessCost>().Print(), StringComparison.Ordinal);
        Assert.Contains("directive @cost(", Sdl.Build<Query>().Print(), StringComparison.Ordinal);
        Assert.Contains("directive @listSize(", Sdl.Build<Query>().Print(), StringComparison.Ordinal);
    }

    public class Query
    {
        public int Pure => 1;

        public Task<int> GetLaterAsync() => Task.FromResult(1);

        [Cost(2.5)]
        public Task<int> GetWaitingAsync(int? first) => Task.FromResult(first ?? 1);

        [ListSize(AssumedSize = 7)]
        public int[] GetList() => [];
    }

    public class FieldlessCost
    {
        public string Name => "";
    }

    public class Paged
    {
        [UsePaging(IncludeTotalCount = true)]
        public Task<Connection<string>> GetPeopleAsync() => Task.FromResult(Connection.Empty<string>());
    }
}
