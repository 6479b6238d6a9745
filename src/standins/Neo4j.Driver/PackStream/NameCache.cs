using System.Text;

namespace Neo4j.Driver.PackStream;

/// <summary>Gives the same string for the same bytes, mostly: names of properties, labels and types come thousands of times.</summary>
internal sealed class NameCache
{
    private const int Slots = 1024;
    private const int Longest = 64;

    private readonly (byte[] Bytes, string Text)[] _slots = new (byte[], string)[Slots];

    public string Get(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > Longest)
        {
            return Encoding.UTF8.GetString(bytes);
        }

        ref var slot = ref _slots[Hash(bytes) & (Slots - 1)];
        if (slot.Bytes is null || !bytes.SequenceEqual(slot.Bytes))
        {
            slot = (bytes.ToArray(), Encoding.UTF8.GetString(bytes));
        }

        return slot.Text;
    }

    /// <summary>FNV-1a: short keys, and nobody gains from collisions but a slower cache.</summary>
    private static uint Hash(ReadOnlySpan<byte> bytes)
    {
        var hash = 2_166_136_261u;
        foreach (var one in bytes)
        {
            hash = (hash ^ one) * 16_777_619u;
        }

        return hash ^ (hash >> 15);
    }
}
