using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;

namespace NatoGraph.Storage.Documents;

/// <summary>Compares texts as bytes, in whatever encoding they are.</summary>
internal sealed class BytesComparer : IEqualityComparer<byte[]>, IAlternateEqualityComparer<ReadOnlySpan<byte>, byte[]>
{
    public static BytesComparer Instance { get; } = new();

    public bool Equals(byte[]? x, byte[]? y) => x is null ? y is null : y is not null && x.AsSpan().SequenceEqual(y);

    public int GetHashCode([DisallowNull] byte[] obj) => GetHashCode(obj.AsSpan());

    public bool Equals(ReadOnlySpan<byte> alternate, byte[] other) => alternate.SequenceEqual(other);

    // As keyed as a string's hash, and as fast; the last byte of an odd number is left to the comparison.
    public int GetHashCode(ReadOnlySpan<byte> alternate) => string.GetHashCode(MemoryMarshal.Cast<byte, char>(alternate));

    public byte[] Create(ReadOnlySpan<byte> alternate) => alternate.ToArray();
}
