using Microsoft.Extensions.Caching.Memory;
using NatoGraph.Terminal;

namespace NatoGraph.Hosting.Requests;

/// <summary>The operations that clients may ask for by their hash: those of a folder for good, those that clients register for a while.</summary>
internal sealed class PersistedQueryStore : IDisposable
{
    private readonly Dictionary<string, string> known = new(StringComparer.Ordinal);
    private readonly MemoryCache registered;

    /// <summary>Reads the folder.</summary>
    /// <exception cref="UsageException">There is no such folder.</exception>
    public PersistedQueryStore(ServerSettings settings)
    {
        registered = new MemoryCache(new MemoryCacheOptions { SizeLimit = settings.MaxRegistered });
        if (settings.Operations is not { } folder)
        {
            return;
        }

        if (!Directory.Exists(folder))
        {
            throw new UsageException($"--operations: there is no folder '{folder}'.");
        }

        foreach (var path in Directory.EnumerateFiles(folder, "*.graphql", SearchOption.AllDirectories))
        {
            var query = File.ReadAllText(path);
            known[PersistedQuery.HashOf(query)] = query;
        }
    }

    public string? Find(string hash) => known.GetValueOrDefault(hash) ?? registered.Get<string>(hash);

    /// <summary>Remembers a query; the one asked for longest ago makes room for it.</summary>
    public void Register(string hash, string query)
    {
        if (!known.ContainsKey(hash))
        {
            registered.Set(hash, query, new MemoryCacheEntryOptions { Size = query.Length });
        }
    }

    public void Dispose() => registered.Dispose();
}
