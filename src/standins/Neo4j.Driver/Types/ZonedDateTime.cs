namespace Neo4j.Driver;

/// <summary>A moment, with the time zone in which it is told.</summary>
public sealed class ZonedDateTime : TemporalValue, IEquatable<ZonedDateTime>
{
    private readonly LocalDateTime? _local;
    private readonly int _offsetSeconds;

    /// <summary>A moment.</summary>
    /// <param name="utcSeconds">Seconds since 1970-01-01T00:00:00Z.</param>
    /// <param name="nanos">Nanoseconds after that, from 0 to 999,999,999.</param>
    /// <param name="zone">The time zone.</param>
    public ZonedDateTime(long utcSeconds, int nanos, Zone zone)
    {
        ArgumentNullException.ThrowIfNull(zone);
        var utc = new LocalDateTime(utcSeconds, nanos);
        (UtcSeconds, Nanosecond, Zone) = (utcSeconds, nanos, zone);
        try
        {
            _offsetSeconds = zone.OffsetSecondsAt(NearestClr(utc));
            _local = new LocalDateTime(utcSeconds + _offsetSeconds, nanos);
        }
        catch (Exception e) when (e is TimeZoneNotFoundException or InvalidTimeZoneException)
        {
            UnknownZoneInfo = true;
        }
    }

    /// <summary>A moment.</summary>
    /// <param name="ticks">Ticks since 1970-01-01T00:00:00Z.</param>
    /// <param name="zone">The time zone.</param>
    public ZonedDateTime(long ticks, Zone zone)
        : this(
            Calendar.FloorDivRem(ticks, TimeSpan.TicksPerSecond).Quotient,
            (int)Calendar.FloorDivRem(ticks, TimeSpan.TicksPerSecond).Remainder * Calendar.NanosPerTick,
            zone) { }

    /// <summary>A moment.</summary>
    /// <param name="dateTimeOffset">The moment and its offset.</param>
    public ZonedDateTime(DateTimeOffset dateTimeOffset)
        : this(dateTimeOffset.UtcTicks - DateTime.UnixEpoch.Ticks, Zone.Of((int)dateTimeOffset.Offset.TotalSeconds)) { }

    /// <summary>A moment.</summary>
    /// <param name="dateTime">In UTC if its kind says so, else as the clock at the offset shows it.</param>
    /// <param name="offset">The offset.</param>
    public ZonedDateTime(DateTime dateTime, TimeSpan offset)
        : this(dateTime, (int)offset.TotalSeconds) { }

    /// <summary>A moment.</summary>
    /// <param name="dateTime">In UTC if its kind says so, else as the clock at the offset shows it.</param>
    /// <param name="offsetSeconds">Seconds east of UTC.</param>
    public ZonedDateTime(DateTime dateTime, int offsetSeconds)
        : this(dateTime, Zone.Of(offsetSeconds)) { }

    /// <summary>A moment.</summary>
    /// <param name="dateTime">In UTC if its kind says so, else as the clock at the place shows it.</param>
    /// <param name="zoneId">The name of the place.</param>
    public ZonedDateTime(DateTime dateTime, string zoneId)
        : this(dateTime, Zone.Of(zoneId)) { }

    private ZonedDateTime(DateTime dateTime, Zone zone)
        : this(UtcTicks(dateTime, zone) - DateTime.UnixEpoch.Ticks, zone) { }

    /// <summary>True if this machine does not know the place: then only the moment is known, not what its clock shows.</summary>
    public bool UnknownZoneInfo { get; private set; }

    /// <summary>Seconds since 1970-01-01T00:00:00Z.</summary>
    public long UtcSeconds { get; }

    /// <summary>Ticks since 1970-01-01T00:00:00Z, less what a tick can't hold.</summary>
    public long EpochTicks => (UtcSeconds * TimeSpan.TicksPerSecond) + (Nanosecond / Calendar.NanosPerTick);

    /// <summary>The time zone.</summary>
    public Zone Zone { get; }

    /// <summary>What a clock in the zone shows.</summary>
    /// <exception cref="TimeZoneNotFoundException">This machine does not know the place.</exception>
    public DateTime LocalDateTime => DateTime.SpecifyKind(Local.ToDateTime(), DateTimeKind.Local);

    /// <summary>The moment in UTC.</summary>
    public DateTime UtcDateTime => DateTime.SpecifyKind(new LocalDateTime(UtcSeconds, Nanosecond).ToDateTime(), DateTimeKind.Utc);

    /// <summary>Seconds east of UTC at this moment.</summary>
    /// <exception cref="TimeZoneNotFoundException">This machine does not know the place.</exception>
    public int OffsetSeconds => UnknownZoneInfo ? throw UnknownZone() : _offsetSeconds;

    /// <summary>The year; 0 is 1 BC.</summary>
    public int Year => _local?.Year ?? 0;

    /// <summary>The month, from 1.</summary>
    public int Month => _local?.Month ?? 0;

    /// <summary>The day of the month, from 1.</summary>
    public int Day => _local?.Day ?? 0;

    /// <summary>The hour, from 0.</summary>
    public int Hour => _local?.Hour ?? 0;

    /// <summary>The minute, from 0.</summary>
    public int Minute => _local?.Minute ?? 0;

    /// <summary>The second, from 0.</summary>
    public int Second => _local?.Second ?? 0;

    /// <summary>The nanosecond, from 0.</summary>
    public int Nanosecond { get; }

    private LocalDateTime Local => _local ?? throw UnknownZone();

    /// <summary>The moment and its offset.</summary>
    /// <exception cref="TimeZoneNotFoundException">This machine does not know the place.</exception>
    /// <exception cref="ValueOverflowException">The year is out of range.</exception>
    /// <exception cref="ValueTruncationException">It has parts of a hundred nanoseconds, or an offset with seconds.</exception>
    public DateTimeOffset ToDateTimeOffset() => OffsetSeconds % 60 == 0
        ? new DateTimeOffset(DateTime.SpecifyKind(Local.ToDateTime(), DateTimeKind.Unspecified), TimeSpan.FromSeconds(OffsetSeconds))
        : throw new ValueTruncationException($"An offset of {OffsetSeconds} s is not in whole minutes.");

    /// <inheritdoc/>
    public bool Equals(ZonedDateTime? other) =>
        other is not null && UtcSeconds == other.UtcSeconds && Nanosecond == other.Nanosecond && Zone.Equals(other.Zone);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ZonedDateTime);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(UtcSeconds, Nanosecond, Zone);

    /// <summary>ISO 8601, with the place's name in brackets instead of the offset where the zone is a place.</summary>
    public override string ToString() => _local is null
        ? $"{{UtcSeconds: {UtcSeconds}, Nanoseconds: {Nanosecond}, Zone: {Zone}}}"
        : $"{_local}{Zone}";

    /// <inheritdoc/>
    protected override DateTimeOffset ConvertToDateTimeOffset() => ToDateTimeOffset();

    private static long UtcTicks(DateTime dateTime, Zone zone) => dateTime.Kind == DateTimeKind.Utc
        ? dateTime.Ticks
        : dateTime.Ticks - (zone.OffsetSecondsAt(DateTime.SpecifyKind(dateTime, DateTimeKind.Unspecified)) * TimeSpan.TicksPerSecond);

    /// <summary>Rules of places are known for the years of the CLR; beyond, those of its first and last year are taken.</summary>
    private static DateTime NearestClr(LocalDateTime utc) => utc.Year switch
    {
        < 1 => DateTime.SpecifyKind(DateTime.MinValue, DateTimeKind.Utc),
        > 9999 => DateTime.SpecifyKind(DateTime.MaxValue, DateTimeKind.Utc),
        _ => new DateTime(utc.Year, utc.Month, utc.Day, utc.Hour, utc.Minute, utc.Second, DateTimeKind.Utc),
    };

    private TimeZoneNotFoundException UnknownZone() => new($"This machine does not know the time zone {Zone}.");
}
