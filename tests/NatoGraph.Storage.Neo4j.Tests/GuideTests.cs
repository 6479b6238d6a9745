using System.Text.RegularExpressions;
using NatoGraph.Storage.Contract;
using NatoGraph.Testing;

namespace NatoGraph.Storage.Neo4j.Tests;

/// <summary>The questions of the guide, as a person types them.</summary>
public sealed partial class GuideTests
{
    private static readonly string Guide = File.ReadAllText(Path.Combine(TestSettings.RepositoryRoot, "src", "NatoGraph.Storage.Neo4j", "README.md"));

    [Neo4jFact]
    public async Task Guide_EachQuestion_HasAnAnswer()
    {
        await using var graph = await TestGraph.TakeAsync();
        await using var store = graph.Connect();
        await store.OpenAsync(default);
        await World.WriteAsync(store);
        var questions = Question().Matches(Guide).Select(match => match.Groups[1].Value).ToList();

        Assert.Equal(10, questions.Count);
        foreach (var question in questions)
        {
            var rows = await graph.RunAsync(question);
            Assert.True(rows.Count > 0, question);
            Assert.All(rows, row => Assert.NotNull(row[0]));
        }
    }

    [Neo4jFact]
    public async Task Nodes_OfTheWorld_HaveReadableNamesAndDates()
    {
        await using var graph = await TestGraph.TakeAsync();
        await using var store = graph.Connect();
        await store.OpenAsync(default);
        await World.WriteAsync(store);

        var nameless = await graph.RunAsync("MATCH (n:Article|Claim|Entity|Fact|Contradiction|Place) WHERE n.name IS NULL OR n.name = '' RETURN n");
        var tenure = Assert.Single(await graph.RunAsync("MATCH (t:Tenure {id: 'tenure/stoltenberg'}) RETURN t.name, t.from, t.startFirst = date('2014-10-01') AND t.endLast = date('2024-10-01')"));

        Assert.Empty(nameless);
        Assert.Equal(("jens stoltenberg, secretaire general de l otan 2014-10-01/2024-10-01", "2014-10-01", true), ((string)tenure[0]!, (string)tenure[1]!, (bool)tenure[2]!));
    }

    [GeneratedRegex("```cypher\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Question();
}
