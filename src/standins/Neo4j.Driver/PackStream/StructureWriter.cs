namespace Neo4j.Driver.PackStream;

/// <summary>Encodes temporal and spatial values; Bolt, "Structure semantics".</summary>
internal static class StructureWriter
{
    public static void WriteStructure(this PackWriter writer, object value)
    {
        switch (value)
        {
            case LocalDate date: writer.Write(date); break;
            case LocalDateTime dateTime: writer.Write(dateTime); break;
            case ZonedDateTime dateTime: writer.Write(dateTime); break;
            case LocalTime time: writer.Write(time); break;
            case OffsetTime time: writer.Write(time); break;
            case Duration duration: writer.Write(duration); break;
            case Point point: writer.Write(point); break;
            case DateOnly date: writer.Write(new LocalDate(date)); break;
            case TimeOnly time: writer.Write(new LocalTime(time)); break;
            case DateTimeOffset dateTime: writer.Write(new ZonedDateTime(dateTime)); break;
            case DateTime { Kind: DateTimeKind.Utc } dateTime: writer.Write(new ZonedDateTime(dateTime, 0)); break;
            case DateTime dateTime: writer.Write(new LocalDateTime(dateTime)); break;
            case TimeSpan time: writer.Write(TimeOfDay(time)); break;
            default: throw new ProtocolException($"Cannot understand value {value} with type {value.GetType().FullName}: it can't be a parameter.");
        }
    }

    private static void Write(this PackWriter writer, LocalDate date)
    {
        writer.Structure(Tag.Date, 1);
        writer.Integer(date.EpochDay);
    }

    private static void Write(this PackWriter writer, LocalTime time)
    {
        writer.Structure(Tag.LocalTime, 1);
        writer.Integer(time.NanosOfDay);
    }

    private static void Write(this PackWriter writer, OffsetTime time)
    {
        writer.Structure(Tag.Time, 2);
        writer.Integer(time.NanosOfDay);
        writer.Integer(time.OffsetSeconds);
    }

    private static void Write(this PackWriter writer, LocalDateTime dateTime)
    {
        writer.Structure(Tag.LocalDateTime, 2);
        writer.Integer(dateTime.EpochSeconds);
        writer.Integer(dateTime.Nanosecond);
    }

    private static void Write(this PackWriter writer, ZonedDateTime dateTime)
    {
        var named = dateTime.Zone as ZoneId;
        writer.Structure(
            (writer.Utc, named) switch
            {
                (true, null) => Tag.DateTimeUtc,
                (true, _) => Tag.DateTimeZoneIdUtc,
                (false, null) => Tag.DateTimeLegacy,
                (false, _) => Tag.DateTimeZoneIdLegacy,
            },
            3);
        writer.Integer(writer.Utc ? dateTime.UtcSeconds : dateTime.UtcSeconds + dateTime.OffsetSeconds);
        writer.Integer(dateTime.Nanosecond);
        if (named is null)
        {
            writer.Integer(dateTime.OffsetSeconds);
        }
        else
        {
            writer.String(named.Id);
        }
    }

    private static void Write(this PackWriter writer, Duration duration)
    {
        writer.Structure(Tag.Duration, 4);
        writer.Integer(duration.Months);
        writer.Integer(duration.Days);
        writer.Integer(duration.Seconds);
        writer.Integer(duration.Nanos);
    }

    private static void Write(this PackWriter writer, Point point)
    {
        writer.Structure(point.HasZ ? Tag.Point3D : Tag.Point2D, point.HasZ ? 4 : 3);
        writer.Integer(point.SrId);
        writer.Float(point.X);
        writer.Float(point.Y);
        if (point.HasZ)
        {
            writer.Float(point.Z);
        }
    }

    private static LocalTime TimeOfDay(TimeSpan time) => time >= TimeSpan.Zero && time < TimeSpan.FromDays(1)
        ? new LocalTime(time)
        : throw new ProtocolException($"{time} is no time of day.");
}
