using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace NatoGraph.Extraction.Syntax.Learning;

/// <summary>Trained weights, a byte each.</summary>
internal sealed class SmallWeights : Weights
{
    private readonly int count;
    private readonly uint mask;

    /// <summary>The weights, and the first few again behind the last, so that neighbours are read at once.</summary>
    private readonly sbyte[] table;

    /// <summary>Trained weights.</summary>
    /// <param name="weights">The weights; their count is a power of two.</param>
    public SmallWeights(ReadOnlySpan<sbyte> weights)
    {
        (count, mask) = (weights.Length, (uint)weights.Length - 1);
        table = [.. weights, .. weights[..sizeof(int)]];
    }

    /// <inheritdoc/>
    public override int Score(ReadOnlySpan<uint> features, uint label)
    {
        var sum = 0;
        foreach (var feature in features)
        {
            sum += table[(feature + label) & mask];
        }

        return sum;
    }

    /// <inheritdoc/>
    public override (int First, int Second, int Third) ScoreThree(ReadOnlySpan<uint> features)
    {
        var (first, second, third) = (0, 0, 0);
        ref var bytes = ref Unsafe.As<sbyte, byte>(ref MemoryMarshal.GetArrayDataReference(table));
        foreach (var feature in features)
        {
            // The mask keeps the place within the table, behind whose end there are as many bytes again as are read.
            var read = Unsafe.ReadUnaligned<int>(ref Unsafe.Add(ref bytes, (nint)(feature & mask)));
            var four = BitConverter.IsLittleEndian ? read : BinaryPrimitives.ReverseEndianness(read);
            first += (sbyte)four;
            second += (sbyte)(four >> 8);
            third += (sbyte)(four >> 16);
        }

        return (first, second, third);
    }

    /// <summary>Writes the weights.</summary>
    public void Write(BinaryWriter writer)
    {
        writer.Write(count);
        writer.Write(MemoryMarshal.AsBytes(table.AsSpan(0, count)));
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="EndOfStreamException">The stream is too short.</exception>
    public static SmallWeights Read(BinaryReader reader)
    {
        var table = new sbyte[reader.ReadInt32()];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(table.AsSpan()));
        return new SmallWeights(table);
    }
}
