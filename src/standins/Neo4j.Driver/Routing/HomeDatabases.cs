using System.Collections.Concurrent;
using Neo4j.Driver.Pooling;

namespace Neo4j.Driver.Routing;

/// <summary>
/// Which database was a user's home the last time. A server of Bolt 5.8 that routes what reaches it finds the home itself, so a guess
/// only has to lead to some server, and the question is spared.
/// </summary>
internal sealed class HomeDatabases
{
    /// <summary>More users than that are forgotten and asked for again.</summary>
    private const int Most = 10_000;

    private readonly ConcurrentDictionary<(string? ImpersonatedUser, IAuthToken? Token), string> _homes = new();

    public string? Find(Demand demand) => _homes.GetValueOrDefault((demand.ImpersonatedUser, demand.Token));

    public void Learn(Demand demand, string database)
    {
        if (_homes.Count >= Most)
        {
            _homes.Clear();
        }

        _homes[(demand.ImpersonatedUser, demand.Token)] = database;
    }
}
