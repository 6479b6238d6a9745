namespace Neo4j.Driver.Tests.Scripted;

/// <summary>Three members, of which the first is asked first. All know the same table.</summary>
internal sealed class Cluster : IAsyncDisposable
{
    public Cluster(Func<ScriptedServer, ScriptedConnection, ReceivedMessage, Task<bool>>? script = null, (int Major, int Minor)? version = null)
    {
        script ??= (_, _, _) => Task.FromResult(false);
        Members =
        [
            .. Enumerable.Range(0, 3).Select(i =>
                new ScriptedServer((connection, message) => script(Members![i], connection, message), version)),
        ];
        Rule(routers: [0, 1, 2], readers: [1, 2], writers: [0]);
    }

    public IReadOnlyList<ScriptedServer> Members { get; }

    /// <summary>Has all members tell that table from now on.</summary>
    public void Rule(int[] routers, int[] readers, int[] writers, long ttl = 300)
    {
        foreach (var member in Members)
        {
            member.Table = ScriptedServer.TableOf(Addresses(routers), Addresses(readers), Addresses(writers), ttl);
        }
    }

    public IDriver Open(Action<ConfigBuilder>? action = null) => Members[0].Open(action, "neo4j");

    public int Count(int member, string name) => Members[member].SeenNames.Count(one => one == name);

    public async ValueTask DisposeAsync()
    {
        foreach (var member in Members)
        {
            await member.DisposeAsync();
        }
    }

    private IEnumerable<string> Addresses(int[] members) => members.Select(i => Members[i].Address);
}
