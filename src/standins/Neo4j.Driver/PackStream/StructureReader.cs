namespace Neo4j.Driver.PackStream;

/// <summary>Decodes nodes, relationships, paths, temporal and spatial values; Bolt, "Structure semantics".</summary>
internal static class StructureReader
{
    public static object Read(ref PackReader reader, byte tag, int fields)
    {
        var elementIds = reader.Context.ElementIds ? 1 : 0;
        return (tag, fields) switch
        {
            (Tag.Node, 3) or (Tag.Node, 4) when fields == 3 + elementIds => EntityReader.Node(ref reader),
            (Tag.Relationship, 5) or (Tag.Relationship, 8) when fields == 5 + (3 * elementIds) => EntityReader.Relationship(ref reader),
            (Tag.UnboundRelationship, 3) or (Tag.UnboundRelationship, 4) when fields == 3 + elementIds =>
                EntityReader.UnboundRelationship(ref reader),
            (Tag.Path, 3) => PathReader.Read(ref reader),
            (Tag.Date, 1) => new LocalDate(reader.Integer()),
            (Tag.LocalTime, 1) => new LocalTime(reader.Integer()),
            (Tag.Time, 2) => new OffsetTime(new LocalTime(reader.Integer()), checked((int)reader.Integer())),
            (Tag.LocalDateTime, 2) => new LocalDateTime(reader.Integer(), Nanos(ref reader)),
            (Tag.DateTimeUtc, 3) => new ZonedDateTime(reader.Integer(), Nanos(ref reader), Offset(ref reader)),
            (Tag.DateTimeZoneIdUtc, 3) => new ZonedDateTime(reader.Integer(), Nanos(ref reader), Place(ref reader)),
            (Tag.DateTimeLegacy, 3) => FromLocal(reader.Integer(), Nanos(ref reader), Offset(ref reader)),
            (Tag.DateTimeZoneIdLegacy, 3) => FromLocal(reader.Integer(), Nanos(ref reader), Place(ref reader)),
            (Tag.Duration, 4) => new Duration(reader.Integer(), reader.Integer(), reader.Integer(), Nanos(ref reader)),
            (Tag.Point2D, 3) => new Point(checked((int)reader.Integer()), reader.Float(), reader.Float()),
            (Tag.Point3D, 4) => new Point(checked((int)reader.Integer()), reader.Float(), reader.Float(), reader.Float()),
            _ => throw new ProtocolException($"There is no structure 0x{tag:X2} of {fields} fields."),
        };
    }

    private static int Nanos(ref PackReader reader) => checked((int)reader.Integer());

    private static Zone Offset(ref PackReader reader) => Zone.Of(checked((int)reader.Integer()));

    private static Zone Place(ref PackReader reader) => Zone.Of(reader.Name());

    private static ZonedDateTime FromLocal(long localSeconds, int nanos, Zone zone)
    {
        var local = new LocalDateTime(localSeconds, nanos);
        var clock = local.Year is >= 1 and <= 9999
            ? new DateTime(local.Year, local.Month, local.Day, local.Hour, local.Minute, local.Second, DateTimeKind.Unspecified)
            : DateTime.MinValue;
        return new ZonedDateTime(localSeconds - zone.OffsetSecondsAt(clock), nanos, zone);
    }
}
