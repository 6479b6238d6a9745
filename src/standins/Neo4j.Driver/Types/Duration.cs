using System.Globalization;

namespace Neo4j.Driver;

/// <summary>A span of months, days, seconds and nanoseconds; none is turned into another.</summary>
public sealed class Duration : TemporalValue, IEquatable<Duration>
{
    /// <summary>A duration.</summary>
    /// <param name="seconds">Seconds.</param>
    public Duration(long seconds)
        : this(seconds, 0) { }

    /// <summary>A duration.</summary>
    /// <param name="seconds">Seconds.</param>
    /// <param name="nanos">Nanoseconds, from 0 to 999,999,999.</param>
    public Duration(long seconds, int nanos)
        : this(0, seconds, nanos) { }

    /// <summary>A duration.</summary>
    /// <param name="days">Days.</param>
    /// <param name="seconds">Seconds.</param>
    /// <param name="nanos">Nanoseconds, from 0 to 999,999,999.</param>
    public Duration(long days, long seconds, int nanos)
        : this(0, days, seconds, nanos) { }

    /// <summary>A duration.</summary>
    /// <param name="months">Months.</param>
    /// <param name="days">Days.</param>
    /// <param name="seconds">Seconds.</param>
    /// <param name="nanos">Nanoseconds, from 0 to 999,999,999.</param>
    public Duration(long months, long days, long seconds, int nanos)
    {
        Calendar.Check(nanos, 0, Calendar.NanosPerSecond - 1, nameof(nanos));
        (Months, Days, Seconds, Nanos) = (months, days, seconds, nanos);
    }

    /// <summary>Months.</summary>
    public long Months { get; }

    /// <summary>Days.</summary>
    public long Days { get; }

    /// <summary>Seconds.</summary>
    public long Seconds { get; }

    /// <summary>Nanoseconds, to be added to the seconds even where these are negative.</summary>
    public int Nanos { get; }

    /// <inheritdoc/>
    public bool Equals(Duration? other) =>
        other is not null && Months == other.Months && Days == other.Days && Seconds == other.Seconds && Nanos == other.Nanos;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Duration);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Months, Days, Seconds, Nanos);

    /// <summary>ISO 8601.</summary>
    public override string ToString() => $"P{Months}M{Days}DT{SecondsText()}S";

    private string SecondsText()
    {
        if (Nanos == 0)
        {
            return Seconds.ToString(CultureInfo.InvariantCulture);
        }

        // -1 s and 0.25 s together are -0.75 s.
        var (seconds, nanos) = Seconds < 0 ? (Seconds + 1, (int)Calendar.NanosPerSecond - Nanos) : (Seconds, Nanos);
        var sign = Seconds < 0 && seconds == 0 ? "-" : "";
        return $"{sign}{seconds}.{nanos:D9}";
    }
}
