namespace Neo4j.Driver.PackStream;

/// <summary>Second bytes of structures that are values; Bolt, "Structure semantics".</summary>
internal static class Tag
{
    public const byte Node = 0x4E;
    public const byte Relationship = 0x52;
    public const byte UnboundRelationship = 0x72;
    public const byte Path = 0x50;
    public const byte Date = 0x44;
    public const byte Time = 0x54;
    public const byte LocalTime = 0x74;
    public const byte LocalDateTime = 0x64;
    public const byte DateTimeUtc = 0x49;
    public const byte DateTimeZoneIdUtc = 0x69;

    /// <summary>Before Bolt 5, unless the patch "utc" was agreed on: seconds of the local clock, not of UTC.</summary>
    public const byte DateTimeLegacy = 0x46;

    /// <summary>Before Bolt 5, unless the patch "utc" was agreed on: seconds of the local clock, not of UTC.</summary>
    public const byte DateTimeZoneIdLegacy = 0x66;
    public const byte Duration = 0x45;
    public const byte Point2D = 0x58;
    public const byte Point3D = 0x59;
}
