namespace NatoGraph.Training.Learning;

/// <summary>Random choices that are the same in every run on every machine.</summary>
/// <param name="seed">Where the row of choices begins; not 0.</param>
internal sealed class Chance(uint seed)
{
    private uint state = seed;

    /// <summary>A number from 0 up to <paramref name="limit"/>, exclusive.</summary>
    public int Below(int limit)
    {
        state ^= state << 13;
        state ^= state >> 17;
        state ^= state << 5;
        return (int)(state % (uint)limit);
    }

    /// <summary>The items in another order.</summary>
    public T[] Mix<T>(IEnumerable<T> items)
    {
        var mixed = items.ToArray();
        for (var at = mixed.Length - 1; at > 0; at--)
        {
            var other = Below(at + 1);
            (mixed[at], mixed[other]) = (mixed[other], mixed[at]);
        }

        return mixed;
    }
}
