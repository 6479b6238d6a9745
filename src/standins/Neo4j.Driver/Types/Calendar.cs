namespace Neo4j.Driver;

/// <summary>Arithmetic of the proleptic Gregorian calendar over all years that the server knows, and ISO 8601 text.</summary>
internal static class Calendar
{
    public const int MinYear = -999_999_999;
    public const int MaxYear = 999_999_999;
    public const int SecondsPerDay = 86_400;
    public const long NanosPerSecond = 1_000_000_000;
    public const int NanosPerTick = 100;
    public const long NanosPerDay = SecondsPerDay * NanosPerSecond;

    private const int DaysPer400Years = 146_097;

    /// <summary>Days from the start of the year 0000-03-01 to 1970-01-01.</summary>
    private const int EpochShift = 719_468;

    public static int DaysInMonth(int year, int month) => month switch
    {
        2 => IsLeap(year) ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };

    /// <summary>Days since 1970-01-01. Years are counted from March, so that the leap day comes last.</summary>
    public static long DayOf(int year, int month, int day)
    {
        long y = month <= 2 ? year - 1L : year;
        var era = Math.DivRem(y, 400, out var yearOfEra);
        if (yearOfEra < 0)
        {
            (era, yearOfEra) = (era - 1, yearOfEra + 400);
        }

        var dayOfYear = (((153 * (month > 2 ? month - 3 : month + 9)) + 2) / 5) + day - 1;
        return (era * DaysPer400Years) + (yearOfEra * 365) + (yearOfEra / 4) - (yearOfEra / 100) + dayOfYear - EpochShift;
    }

    /// <summary>The date of a day since 1970-01-01.</summary>
    public static (int Year, int Month, int Day) DateOf(long epochDay)
    {
        var (era, dayOfEra) = FloorDivRem(epochDay + EpochShift, DaysPer400Years);
        var yearOfEra = (dayOfEra - (dayOfEra / 1460) + (dayOfEra / 36_524) - (dayOfEra / 146_096)) / 365;
        var dayOfYear = dayOfEra - ((365 * yearOfEra) + (yearOfEra / 4) - (yearOfEra / 100));
        var shifted = ((5 * dayOfYear) + 2) / 153;
        var month = (int)(shifted < 10 ? shifted + 3 : shifted - 9);
        var year = checked((int)(yearOfEra + (era * 400) + (month <= 2 ? 1 : 0)));
        return (year, month, (int)(dayOfYear - (((153 * shifted) + 2) / 5) + 1));
    }

    public static (long Quotient, long Remainder) FloorDivRem(long value, long divisor)
    {
        var (quotient, remainder) = Math.DivRem(value, divisor);
        return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder);
    }

    public static void CheckDate(int year, int month, int day)
    {
        Check(year, MinYear, MaxYear, nameof(year));
        Check(month, 1, 12, nameof(month));
        Check(day, 1, DaysInMonth(year, month), nameof(day));
    }

    public static void CheckTime(int hour, int minute, int second, int nanosecond)
    {
        Check(hour, 0, 23, nameof(hour));
        Check(minute, 0, 59, nameof(minute));
        Check(second, 0, 59, nameof(second));
        Check(nanosecond, 0, (int)NanosPerSecond - 1, nameof(nanosecond));
    }

    public static void Check(long value, long least, long most, string name)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, least, name);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, most, name);
    }

    public static string IsoDate(int year, int month, int day) => $"{year:D4}-{month:D2}-{day:D2}";

    public static string IsoTime(int hour, int minute, int second, int nanosecond) =>
        nanosecond == 0 ? $"{hour:D2}:{minute:D2}:{second:D2}" : $"{hour:D2}:{minute:D2}:{second:D2}.{nanosecond:D9}";

    public static string IsoOffset(int seconds)
    {
        if (seconds == 0)
        {
            return "Z";
        }

        var offset = TimeSpan.FromSeconds(Math.Abs(seconds));
        var text = $"{(seconds < 0 ? '-' : '+')}{offset.Hours:D2}:{offset.Minutes:D2}";
        return offset.Seconds == 0 ? text : $"{text}:{offset.Seconds:D2}";
    }

    /// <summary>Ticks of a count of nanoseconds.</summary>
    /// <exception cref="ValueTruncationException">A tick can't hold all of them.</exception>
    public static long TicksOf(int nanosecond, string target) => nanosecond % NanosPerTick == 0
        ? nanosecond / NanosPerTick
        : throw new ValueTruncationException($"{nanosecond} nanoseconds are more than a {target} can hold exactly; it counts hundreds.");

    public static DateTime ClrDate(int year, int month, int day, string target) => year is >= 1 and <= 9999
        ? new DateTime(year, month, day)
        : throw new ValueOverflowException($"The year {year} is out of the range of {target}.");

    private static bool IsLeap(int year) => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}
