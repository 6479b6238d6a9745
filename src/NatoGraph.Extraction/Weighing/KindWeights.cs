using System.Collections.Frozen;
using System.Collections.Immutable;

namespace NatoGraph.Extraction.Weighing;

/// <summary>How much each sign speaks for each of several kinds of one thing, in whole weights.</summary>
internal sealed class KindWeights
{
    private readonly FrozenDictionary<ulong, int> places;
    private readonly int[] weights;

    /// <summary>The weights of some signs.</summary>
    /// <param name="count">How many kinds there are.</param>
    /// <param name="rows">The number of each sign (<see cref="FeatureList.NumberOf"/>), once, and its weight for each kind.</param>
    public KindWeights(int count, IReadOnlyCollection<(ulong Number, ImmutableArray<int> Weights)> rows)
    {
        Count = count;
        places = rows.Select((row, at) => (row.Number, At: at * count)).ToFrozenDictionary(row => row.Number, row => row.At);
        weights = [.. rows.SelectMany(row => row.Weights)];
    }

    /// <summary>How many kinds there are.</summary>
    public int Count { get; }

    /// <summary>The sums of the weights of signs, by kind.</summary>
    public int[] SumsOf(ReadOnlySpan<ulong> signs)
    {
        var sums = new int[Count];
        foreach (var sign in signs)
        {
            if (places.TryGetValue(sign, out var place))
            {
                for (var kind = 0; kind < Count; kind++)
                {
                    sums[kind] += weights[place + kind];
                }
            }
        }

        return sums;
    }
}
