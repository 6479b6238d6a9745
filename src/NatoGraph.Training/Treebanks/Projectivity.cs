using System.Collections.Immutable;

namespace NatoGraph.Training.Treebanks;

/// <summary>Makes trees such that no two arcs cross, which is all that the parser can draw.</summary>
/// <remarks>Nivre, Nilsson: Pseudo-projective dependency parsing (ACL 2005), without the encoding of lifts.</remarks>
internal static class Projectivity
{
    /// <summary>The heads with each crossing arc lifted to the head's head, the shortest first.</summary>
    public static ImmutableArray<int> Lift(ImmutableArray<int> heads)
    {
        var lifted = heads.ToArray();
        while (ShortestCrossing(lifted) is { } dependent)
        {
            lifted[dependent] = lifted[lifted[dependent]];
        }

        return [.. lifted];
    }

    private static int? ShortestCrossing(int[] heads) =>
        Enumerable.Range(1, heads.Length - 1)
            .Where(d => !IsProjective(heads, d))
            .OrderBy(d => Math.Abs(d - heads[d])).ThenBy(d => d)
            .Select(d => (int?)d).FirstOrDefault();

    /// <summary>Whether all words between a word and its head hang, over others, on that head.</summary>
    private static bool IsProjective(int[] heads, int dependent)
    {
        var head = heads[dependent];
        for (var between = Math.Min(head, dependent) + 1; between < Math.Max(head, dependent); between++)
        {
            var above = between;
            while (above != head && above != 0)
            {
                above = heads[above];
            }

            if (above != head)
            {
                return false;
            }
        }

        return true;
    }
}
