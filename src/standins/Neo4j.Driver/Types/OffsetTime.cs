namespace Neo4j.Driver;

/// <summary>A time of day at an offset from UTC.</summary>
public sealed class OffsetTime : TemporalValue, IEquatable<OffsetTime>
{
    private const int MaxOffset = 64_800;
    private readonly LocalTime _time;

    /// <summary>The time of a date and time.</summary>
    /// <param name="time">The date and time.</param>
    /// <param name="offset">The offset.</param>
    public OffsetTime(DateTime time, TimeSpan offset)
        : this(new LocalTime(time), (int)offset.TotalSeconds) { }

    /// <summary>The time since midnight.</summary>
    /// <param name="time">From zero to less than a day.</param>
    /// <param name="offset">The offset.</param>
    public OffsetTime(TimeSpan time, TimeSpan offset)
        : this(new LocalTime(time), (int)offset.TotalSeconds) { }

    /// <summary>A time of day.</summary>
    /// <param name="hour">From 0 to 23.</param>
    /// <param name="minute">From 0 to 59.</param>
    /// <param name="second">From 0 to 59.</param>
    /// <param name="offsetSeconds">Seconds east of UTC, up to 18 hours either way.</param>
    public OffsetTime(int hour, int minute, int second, int offsetSeconds)
        : this(hour, minute, second, 0, offsetSeconds) { }

    /// <summary>A time of day.</summary>
    /// <param name="hour">From 0 to 23.</param>
    /// <param name="minute">From 0 to 59.</param>
    /// <param name="second">From 0 to 59.</param>
    /// <param name="nanosecond">From 0 to 999,999,999.</param>
    /// <param name="offsetSeconds">Seconds east of UTC, up to 18 hours either way.</param>
    public OffsetTime(int hour, int minute, int second, int nanosecond, int offsetSeconds)
        : this(new LocalTime(hour, minute, second, nanosecond), offsetSeconds) { }

    internal OffsetTime(LocalTime time, int offsetSeconds)
    {
        Calendar.Check(offsetSeconds, -MaxOffset, MaxOffset, nameof(offsetSeconds));
        _time = time;
        OffsetSeconds = offsetSeconds;
    }

    /// <summary>Seconds east of UTC.</summary>
    public int OffsetSeconds { get; }

    /// <summary>The hour, from 0.</summary>
    public int Hour => _time.Hour;

    /// <summary>The minute, from 0.</summary>
    public int Minute => _time.Minute;

    /// <summary>The second, from 0.</summary>
    public int Second => _time.Second;

    /// <summary>The nanosecond, from 0.</summary>
    public int Nanosecond => _time.Nanosecond;

    internal long NanosOfDay => _time.NanosOfDay;

    /// <inheritdoc/>
    public bool Equals(OffsetTime? other) => other is not null && OffsetSeconds == other.OffsetSeconds && _time.Equals(other._time);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as OffsetTime);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_time, OffsetSeconds);

    /// <summary>ISO 8601.</summary>
    public override string ToString() => $"{_time}{Calendar.IsoOffset(OffsetSeconds)}";
}
