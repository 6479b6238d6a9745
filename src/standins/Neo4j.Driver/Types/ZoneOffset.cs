namespace Neo4j.Driver;

/// <summary>A time zone by its offset from UTC.</summary>
public sealed class ZoneOffset : Zone, IEquatable<ZoneOffset>
{
    private const int MaxOffset = 64_800;

    internal ZoneOffset(int offsetSeconds)
    {
        Calendar.Check(offsetSeconds, -MaxOffset, MaxOffset, nameof(offsetSeconds));
        OffsetSeconds = offsetSeconds;
    }

    /// <summary>Seconds east of UTC.</summary>
    public int OffsetSeconds { get; }

    /// <summary>The time by which it is ahead of UTC.</summary>
    public TimeSpan Offset => TimeSpan.FromSeconds(OffsetSeconds);

    /// <inheritdoc/>
    public bool Equals(ZoneOffset? other) => other is not null && OffsetSeconds == other.OffsetSeconds;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ZoneOffset);

    /// <inheritdoc/>
    public override int GetHashCode() => OffsetSeconds;

    /// <summary>ISO 8601.</summary>
    public override string ToString() => Calendar.IsoOffset(OffsetSeconds);

    internal override int OffsetSecondsAt(DateTime dateTime) => OffsetSeconds;
}
