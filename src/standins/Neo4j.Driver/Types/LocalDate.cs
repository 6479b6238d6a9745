namespace Neo4j.Driver;

/// <summary>A day without a time zone.</summary>
public sealed class LocalDate : TemporalValue, IEquatable<LocalDate>
{
    /// <summary>The day of a date and time.</summary>
    /// <param name="date">The date and time.</param>
    public LocalDate(DateTime date)
        : this(date.Year, date.Month, date.Day) { }

    /// <summary>A day.</summary>
    /// <param name="date">The day.</param>
    public LocalDate(DateOnly date)
        : this(date.Year, date.Month, date.Day) { }

    /// <summary>A day.</summary>
    /// <param name="year">From -999,999,999 to 999,999,999.</param>
    /// <param name="month">From 1 to 12.</param>
    /// <param name="day">From 1 to the last of the month.</param>
    public LocalDate(int year, int month, int day)
    {
        Calendar.CheckDate(year, month, day);
        (Year, Month, Day) = (year, month, day);
    }

    internal LocalDate(long epochDay)
    {
        (Year, Month, Day) = Calendar.DateOf(epochDay);
        Calendar.CheckDate(Year, Month, Day);
    }

    /// <summary>The year; 0 is 1 BC.</summary>
    public int Year { get; }

    /// <summary>The month, from 1.</summary>
    public int Month { get; }

    /// <summary>The day of the month, from 1.</summary>
    public int Day { get; }

    internal long EpochDay => Calendar.DayOf(Year, Month, Day);

    /// <summary>The day's midnight.</summary>
    /// <exception cref="ValueOverflowException">The year is out of range.</exception>
    public DateTime ToDateTime() => Calendar.ClrDate(Year, Month, Day, nameof(DateTime));

    /// <summary>The day.</summary>
    /// <exception cref="ValueOverflowException">The year is out of range.</exception>
    public DateOnly ToDateOnly() => DateOnly.FromDateTime(Calendar.ClrDate(Year, Month, Day, nameof(DateOnly)));

    /// <inheritdoc/>
    public bool Equals(LocalDate? other) => other is not null && Year == other.Year && Month == other.Month && Day == other.Day;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as LocalDate);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Year, Month, Day);

    /// <summary>ISO 8601.</summary>
    public override string ToString() => Calendar.IsoDate(Year, Month, Day);

    /// <inheritdoc/>
    protected override DateTime ConvertToDateTime() => ToDateTime();
}
