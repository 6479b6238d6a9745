using System.Runtime.InteropServices;

namespace NatoGraph.Extraction.Syntax.Learning;

/// <summary>Trained weights, a byte each.</summary>
/// <param name="table">The weights; their count is a power of two.</param>
internal sealed class SmallWeights(sbyte[] table) : Weights
{
    private readonly uint mask = (uint)table.Length - 1;

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

    /// <summary>Writes the weights.</summary>
    public void Write(BinaryWriter writer)
    {
        writer.Write(table.Length);
        writer.Write(MemoryMarshal.AsBytes(table.AsSpan()));
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
