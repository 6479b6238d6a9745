using NatoGraph.GraphQL.Tests.World;

namespace NatoGraph.GraphQL.Tests.Hosting;

/// <summary>The shared world behind a server, started once for all suites that only read it.</summary>
public class WorldFixture : IAsyncLifetime
{
    public GraphHost Host { get; private protected set; } = null!;

    public virtual async Task InitializeAsync() =>
        Host = await GraphHost.StartAsync(new ScriptedReader(), WorldArticles.All.Select(script => script.Article));

    public virtual async Task DisposeAsync() => await Host.DisposeAsync();
}

/// <summary>Suites that only read the shared world.</summary>
[CollectionDefinition(Name)]
public sealed class SharedWorld : ICollectionFixture<WorldFixture>
{
    public const string Name = "shared world";
}
