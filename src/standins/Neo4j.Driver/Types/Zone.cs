namespace Neo4j.Driver;

/// <summary>A time zone: an offset from UTC or the name of a place.</summary>
public abstract class Zone
{
    internal Zone() { }

    /// <summary>An offset.</summary>
    /// <param name="offsetSeconds">Seconds east of UTC.</param>
    public static Zone Of(int offsetSeconds) => new ZoneOffset(offsetSeconds);

    /// <summary>A place.</summary>
    /// <param name="zoneId">Its name in the IANA time zone database.</param>
    public static Zone Of(string zoneId) => new ZoneId(zoneId);

    /// <summary>Seconds east of UTC at a moment.</summary>
    /// <exception cref="TimeZoneNotFoundException">This machine does not know the place.</exception>
    internal abstract int OffsetSecondsAt(DateTime dateTime);
}
