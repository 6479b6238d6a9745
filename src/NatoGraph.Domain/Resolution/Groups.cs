using System.Collections.Immutable;

namespace NatoGraph.Domain.Resolution;

/// <summary>Gathers items that share a key, directly or over others (union-find).</summary>
internal static class Groups
{
    /// <summary>The groups, in the order of their first item, each in the order of its items.</summary>
    public static ImmutableArray<ImmutableArray<T>> By<T>(IReadOnlyList<T> items, Func<T, IEnumerable<string>> keysOf)
    {
        var parents = Enumerable.Range(0, items.Count).ToArray();
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var item = 0; item < items.Count; item++)
        {
            foreach (var key in keysOf(items[item]))
            {
                if (!first.TryAdd(key, item))
                {
                    Join(parents, first[key], item);
                }
            }
        }

        return [.. Enumerable.Range(0, items.Count)
            .GroupBy(item => Root(parents, item), item => items[item])
            .Select(group => group.ToImmutableArray())];
    }

    private static void Join(int[] parents, int left, int right)
    {
        var (a, b) = (Root(parents, left), Root(parents, right));
        parents[Math.Max(a, b)] = Math.Min(a, b);
    }

    private static int Root(int[] parents, int item)
    {
        while (parents[item] != item)
        {
            parents[item] = parents[parents[item]];
            item = parents[item];
        }

        return item;
    }
}
