namespace Neo4j.Driver.Bolt.Handshake;

/// <summary>Versions of one major from a lowest to a highest minor; four bytes on the wire: 0, how many minors below, minor, major.</summary>
internal readonly record struct VersionRange(int Major, int LowestMinor, int HighestMinor)
{
    public uint Encoded => ((uint)(HighestMinor - LowestMinor) << 16) | ((uint)HighestMinor << 8) | (uint)Major;

    public static VersionRange Decode(uint encoded)
    {
        var (major, highest, below) = ((int)(encoded & 0xFF), (int)((encoded >> 8) & 0xFF), (int)((encoded >> 16) & 0xFF));
        return new VersionRange(major, Math.Max(highest - below, 0), highest);
    }

    /// <summary>The highest version in both ranges.</summary>
    public BoltVersion? HighestShared(VersionRange other)
    {
        var highest = Math.Min(HighestMinor, other.HighestMinor);
        return Major == other.Major && highest >= Math.Max(LowestMinor, other.LowestMinor) ? new BoltVersion(Major, highest) : null;
    }
}
