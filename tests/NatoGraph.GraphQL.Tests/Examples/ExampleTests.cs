using NatoGraph.GraphQL.Tests.Hosting;
using NatoGraph.GraphQL.Tests.World;
using NatoGraph.Testing;
using Snapshooter;
using Snapshooter.Xunit;

namespace NatoGraph.GraphQL.Tests.Examples;

/// <summary>What schema/examples shows to newcomers, as it really answers.</summary>
[Collection(SharedWorld.Name)]
public class ExampleTests(WorldFixture world)
{
    private static readonly string Folder = Path.Combine(TestSettings.RepositoryRoot, "schema", "examples");

    public static TheoryData<string> Queries => [.. Names().Where(name => !IsOfKind(name, "mutation") && !IsOfKind(name, "subscription"))];

    public static TheoryData<string> Mutations => [.. Names().Where(name => IsOfKind(name, "mutation"))];

    public static TheoryData<string> Subscriptions => [.. Names().Where(name => IsOfKind(name, "subscription"))];

    public static TheoryData<string> All => [.. Names()];

    [StoreTheory]
    [MemberData(nameof(Queries))]
    public async Task Example_Query_AnswersAsRecorded(string name)
    {
        var answer = await world.Host.AskAsync(Text(name));

        Assert.Empty(answer.Errors);
        if (await IsAsRecordedAsync(name, world.Host))
        {
            answer.ToString().MatchSnapshot(SnapshotNameExtension.Create(name));
        }
    }

    [StoreTheory]
    [MemberData(nameof(Mutations))]
    public async Task Example_Mutation_AnswersAsRecorded(string name)
    {
        await using var host = await GraphHost.StartAsync(new ScriptedReader(), []);

        var answer = await host.AskAsync(Text(name));

        Assert.Empty(answer.Errors);
        answer.ToString().MatchSnapshot(SnapshotNameExtension.Create(name));
    }

    [StoreTheory]
    [MemberData(nameof(Subscriptions))]
    public async Task Example_Subscription_AnswersAsRecorded(string name)
    {
        await using var host = await GraphHost.StartAsync(new ScriptedReader(), []);
        await using var stream = await host.SubscribeAsync(Text(name));

        await host.IngestAsync(WorldArticles.All[0].Article);

        (await stream.NextAsync()).ToString().MatchSnapshot(SnapshotNameExtension.Create(name));
    }

    [StoreTheory]
    [MemberData(nameof(All))]
    public void Example_FirstLine_SaysWhatItShows(string name)
    {
        var first = Text(name).Split('\n')[0];

        Assert.StartsWith("# ", first, StringComparison.Ordinal);
        Assert.EndsWith(".", first, StringComparison.Ordinal);
    }

    /// <summary>Whether an answer must be the recorded one, character by character; what must hold instead is asserted here.</summary>
    protected virtual Task<bool> IsAsRecordedAsync(string name, GraphHost host) => Task.FromResult(true);

    private static IEnumerable<string> Names() =>
        Directory.EnumerateFiles(Folder, "*.graphql").Select(path => Path.GetFileNameWithoutExtension(path)!).Order(StringComparer.Ordinal);

    private protected static string Text(string name) => File.ReadAllText(Path.Combine(Folder, name + ".graphql"));

    private static bool IsOfKind(string name, string kind) => Text(name).Contains($"\n{kind} ", StringComparison.Ordinal);
}
