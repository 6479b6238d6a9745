namespace Neo4j.Driver;

/// <summary>A time of day without a time zone.</summary>
public sealed class LocalTime : TemporalValue, IEquatable<LocalTime>
{
    /// <summary>The time of a date and time.</summary>
    /// <param name="time">The date and time.</param>
    public LocalTime(DateTime time)
        : this(time.TimeOfDay) { }

    /// <summary>The time since midnight.</summary>
    /// <param name="time">From zero to less than a day.</param>
    public LocalTime(TimeSpan time)
        : this(NanosOf(time)) { }

    /// <summary>A time of day.</summary>
    /// <param name="time">The time.</param>
    public LocalTime(TimeOnly time)
        : this(time.ToTimeSpan()) { }

    /// <summary>A time of day.</summary>
    /// <param name="hour">From 0 to 23.</param>
    /// <param name="minute">From 0 to 59.</param>
    /// <param name="second">From 0 to 59.</param>
    public LocalTime(int hour, int minute, int second)
        : this(hour, minute, second, 0) { }

    /// <summary>A time of day.</summary>
    /// <param name="hour">From 0 to 23.</param>
    /// <param name="minute">From 0 to 59.</param>
    /// <param name="second">From 0 to 59.</param>
    /// <param name="nanosecond">From 0 to 999,999,999.</param>
    public LocalTime(int hour, int minute, int second, int nanosecond)
    {
        Calendar.CheckTime(hour, minute, second, nanosecond);
        (Hour, Minute, Second, Nanosecond) = (hour, minute, second, nanosecond);
    }

    internal LocalTime(long nanosOfDay)
    {
        Calendar.Check(nanosOfDay, 0, Calendar.NanosPerDay - 1, nameof(nanosOfDay));
        var (seconds, nanos) = Math.DivRem(nanosOfDay, Calendar.NanosPerSecond);
        (Hour, Minute, Second, Nanosecond) = ((int)seconds / 3600, (int)seconds / 60 % 60, (int)seconds % 60, (int)nanos);
    }

    /// <summary>The hour, from 0.</summary>
    public int Hour { get; }

    /// <summary>The minute, from 0.</summary>
    public int Minute { get; }

    /// <summary>The second, from 0.</summary>
    public int Second { get; }

    /// <summary>The nanosecond, from 0.</summary>
    public int Nanosecond { get; }

    internal long NanosOfDay => ((((Hour * 60L) + Minute) * 60) + Second) * Calendar.NanosPerSecond + Nanosecond;

    /// <summary>The time since midnight.</summary>
    /// <exception cref="ValueTruncationException">It has parts of a hundred nanoseconds.</exception>
    public TimeSpan ToTimeSpan() =>
        new TimeSpan(Hour, Minute, Second).Add(TimeSpan.FromTicks(Calendar.TicksOf(Nanosecond, nameof(TimeSpan))));

    /// <summary>The time.</summary>
    /// <exception cref="ValueTruncationException">It has parts of a hundred nanoseconds.</exception>
    public TimeOnly ToTimeOnly() => TimeOnly.FromTimeSpan(ToTimeSpan());

    /// <inheritdoc/>
    public bool Equals(LocalTime? other) => other is not null && NanosOfDay == other.NanosOfDay;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as LocalTime);

    /// <inheritdoc/>
    public override int GetHashCode() => NanosOfDay.GetHashCode();

    /// <summary>ISO 8601.</summary>
    public override string ToString() => Calendar.IsoTime(Hour, Minute, Second, Nanosecond);

    /// <inheritdoc/>
    protected override TimeSpan ConvertToTimeSpan() => ToTimeSpan();

    internal static long NanosOf(TimeSpan time)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(time, TimeSpan.Zero, nameof(time));
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(time, TimeSpan.FromDays(1), nameof(time));
        return time.Ticks * Calendar.NanosPerTick;
    }
}
