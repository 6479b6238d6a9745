namespace Neo4j.Driver;

/// <summary>A date and time without a time zone.</summary>
public sealed class LocalDateTime : TemporalValue, IEquatable<LocalDateTime>
{
    private readonly LocalDate _date;
    private readonly LocalTime _time;

    /// <summary>A date and time, as its clock shows it.</summary>
    /// <param name="dateTime">The date and time.</param>
    public LocalDateTime(DateTime dateTime)
        : this(new LocalDate(dateTime), new LocalTime(dateTime)) { }

    /// <summary>A date and time.</summary>
    /// <param name="year">From -999,999,999 to 999,999,999.</param>
    /// <param name="month">From 1 to 12.</param>
    /// <param name="day">From 1 to the last of the month.</param>
    /// <param name="hour">From 0 to 23.</param>
    /// <param name="minute">From 0 to 59.</param>
    /// <param name="second">From 0 to 59.</param>
    public LocalDateTime(int year, int month, int day, int hour, int minute, int second)
        : this(year, month, day, hour, minute, second, 0) { }

    /// <summary>A date and time.</summary>
    /// <param name="year">From -999,999,999 to 999,999,999.</param>
    /// <param name="month">From 1 to 12.</param>
    /// <param name="day">From 1 to the last of the month.</param>
    /// <param name="hour">From 0 to 23.</param>
    /// <param name="minute">From 0 to 59.</param>
    /// <param name="second">From 0 to 59.</param>
    /// <param name="nanosecond">From 0 to 999,999,999.</param>
    public LocalDateTime(int year, int month, int day, int hour, int minute, int second, int nanosecond)
        : this(new LocalDate(year, month, day), new LocalTime(hour, minute, second, nanosecond)) { }

    internal LocalDateTime(long epochSeconds, int nanosecond)
    {
        var (day, second) = Calendar.FloorDivRem(epochSeconds, Calendar.SecondsPerDay);
        _date = new LocalDate(day);
        _time = new LocalTime((second * Calendar.NanosPerSecond) + nanosecond);
    }

    private LocalDateTime(LocalDate date, LocalTime time) => (_date, _time) = (date, time);

    /// <summary>The year; 0 is 1 BC.</summary>
    public int Year => _date.Year;

    /// <summary>The month, from 1.</summary>
    public int Month => _date.Month;

    /// <summary>The day of the month, from 1.</summary>
    public int Day => _date.Day;

    /// <summary>The hour, from 0.</summary>
    public int Hour => _time.Hour;

    /// <summary>The minute, from 0.</summary>
    public int Minute => _time.Minute;

    /// <summary>The second, from 0.</summary>
    public int Second => _time.Second;

    /// <summary>The nanosecond, from 0.</summary>
    public int Nanosecond => _time.Nanosecond;

    internal long EpochSeconds => (_date.EpochDay * Calendar.SecondsPerDay) + (_time.NanosOfDay / Calendar.NanosPerSecond);

    /// <summary>The date and time, of no particular kind.</summary>
    /// <exception cref="ValueOverflowException">The year is out of range.</exception>
    /// <exception cref="ValueTruncationException">It has parts of a hundred nanoseconds.</exception>
    public DateTime ToDateTime() =>
        new DateTime(Calendar.ClrDate(Year, Month, Day, nameof(DateTime)).Ticks, DateTimeKind.Local)
            .AddSeconds(_time.NanosOfDay / Calendar.NanosPerSecond)
            .AddTicks(Calendar.TicksOf(Nanosecond, nameof(DateTime)));

    /// <inheritdoc/>
    public bool Equals(LocalDateTime? other) => other is not null && _date.Equals(other._date) && _time.Equals(other._time);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as LocalDateTime);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_date, _time);

    /// <summary>ISO 8601.</summary>
    public override string ToString() => $"{_date}T{_time}";

    /// <inheritdoc/>
    protected override DateTime ConvertToDateTime() => ToDateTime();
}
