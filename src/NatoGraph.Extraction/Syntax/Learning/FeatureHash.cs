namespace NatoGraph.Extraction.Syntax.Learning;

/// <summary>Turns features into numbers, the same on every machine.</summary>
internal static class FeatureHash
{
    private const uint Offset = 2166136261;
    private const uint Prime = 16777619;

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
    public static uint Of(uint template, uint a) => Finish(Add(template * 0x9E3779B1u, a));

    /// <inheritdoc cref="Of(uint, uint)"/>
    public static uint Of(uint template, uint a, uint b) => Finish(Add(Add(template * 0x9E3779B1u, a), b));

    /// <inheritdoc cref="Of(uint, uint)"/>
    public static uint Of(uint template, uint a, uint b, uint c) => Finish(Add(Add(Add(template * 0x9E3779B1u, a), b), c));

    /// <inheritdoc cref="Of(uint, uint)"/>
    public static uint Of(uint template, uint a, uint b, uint c, uint d) => Finish(Add(Add(Add(Add(template * 0x9E3779B1u, a), b), c), d));

    private static uint Add(uint hash, uint value) => System.Numerics.BitOperations.RotateLeft(hash ^ (value * 0x85EBCA6Bu), 13) * 0xC2B2AE35u;

    private static uint Finish(uint hash)
    {
        hash = (hash ^ (hash >> 16)) * 0x7FEB352Du;
        hash = (hash ^ (hash >> 15)) * 0x846CA68Bu;
        return hash ^ (hash >> 16);
    }
}
