using System.Numerics;
using System.Runtime.CompilerServices;

namespace NatoGraph.Extraction.Syntax.Learning;

/// <summary>Turns features into numbers, the same on every machine.</summary>
internal static class FeatureHash
{
    private const uint Offset = 2166136261;
    private const uint Prime = 16777619;
    private const uint First = 0x7FEB352D;
    private const uint Second = 0x846CA68B;

    /// <summary>A number for a string (FNV-1a over UTF-16 code units).</summary>
    public static uint Of(ReadOnlySpan<char> text)
    {
        var hash = Offset;
        foreach (var letter in text)
        {
            hash = (hash ^ letter) * Prime;
        }

        return Finish(hash);
    }

    /// <summary>A number for the values in a template; templates differ in <paramref name="template"/>.</summary>
    public static uint Of(uint template, uint a) => Finish(Begun(template, a));

    /// <inheritdoc cref="Of(uint, uint)"/>
    public static uint Of(uint template, uint a, uint b) => Finish(Begun(template, a, b));

    /// <summary>What <see cref="Of(uint, uint)"/> is before <see cref="Finish(Span{uint})"/>: many are finished at once.</summary>
    public static uint Begun(uint template, uint a) => Add(template * 0x9E3779B1u, a);

    /// <inheritdoc cref="Begun(uint, uint)"/>
    public static uint Begun(uint template, uint a, uint b) => Add(Begun(template, a), b);

    /// <inheritdoc cref="Begun(uint, uint)"/>
    public static uint Begun(uint template, uint a, uint b, uint c) => Add(Begun(template, a, b), c);

    /// <inheritdoc cref="Begun(uint, uint)"/>
    public static uint Begun(uint template, uint a, uint b, uint c, uint d) => Add(Begun(template, a, b, c), d);

    /// <summary>Finishes numbers that were begun.</summary>
    public static void Finish(Span<uint> begun)
    {
        var at = 0;
        for (; at + Vector<uint>.Count <= begun.Length; at += Vector<uint>.Count)
        {
            var hashes = new Vector<uint>(begun[at..]);
            hashes = (hashes ^ (hashes >>> 16)) * new Vector<uint>(First);
            hashes = (hashes ^ (hashes >>> 15)) * new Vector<uint>(Second);
            (hashes ^ (hashes >>> 16)).CopyTo(begun[at..]);
        }

        for (; at < begun.Length; at++)
        {
            begun[at] = Finish(begun[at]);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Add(uint hash, uint value) => BitOperations.RotateLeft(hash ^ (value * 0x85EBCA6Bu), 13) * 0xC2B2AE35u;

    private static uint Finish(uint hash)
    {
        hash = (hash ^ (hash >> 16)) * First;
        hash = (hash ^ (hash >> 15)) * Second;
        return hash ^ (hash >> 16);
    }
}
