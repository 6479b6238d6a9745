namespace Neo4j.Driver.Tests.PackStream;

/// <summary>Bytes from the specification's examples, and rules of its sections.</summary>
public class EncodingTests
{
    public static TheoryData<object?, string> Examples => new()
    {
        { null, "C0" },
        { true, "C3" },
        { false, "C2" },
        { 1, "01" },
        { 42L, "2A" },
        { -16, "F0" },
        { -17, "C8EF" },
        { 1234, "C904D2" },
        { short.MinValue, "C98000" },
        { -32_769, "CAFFFF7FFF" },
        { long.MinValue, "CB8000000000000000" },
        { 1.1, "C13FF199999999999A" },
        { 6.283185307179586f, "C1401921FB60000000" },
        { 1.5m, "C13FF8000000000000" },
        { "", "80" },
        { "A", "8141" },
        { 'A', "8141" },
        { "Größenmaßstäbe", "D0124772C3B6C39F656E6D61C39F7374C3A46265" },
        { new byte[] { 1, 2, 3 }, "CC03010203" },
        { new[] { 1, 2, 3 }, "93010203" },
        { new List<object> { 1, 2.0, "three" }, "9301C1400000000000000085746872656 5".Replace(" ", "", StringComparison.Ordinal) },
        { new Dictionary<string, object?> { ["one"] = "eins" }, "A1836F6E65" + "8465696E73" },
        { new Dictionary<string, string> { ["one"] = "eins" }, "A1836F6E65" + "8465696E73" },
        { new HashSet<int> { 7 }, "9107" },
        { new LocalDate(1970, 1, 2), "B14401" },
        { new DateOnly(1970, 1, 2), "B14401" },
        { new LocalTime(0, 0, 0, 5), "B17405" },
        { new TimeOnly(5), "B174C901F4" },
        { TimeSpan.FromTicks(5), "B174C901F4" },
        { new OffsetTime(0, 0, 0, 5, 60), "B254053C" },
        { new LocalDateTime(1970, 1, 1, 0, 0, 1, 2), "B2640102" },
        { new DateTime(1970, 1, 1, 0, 0, 1), "B2640100" },
        { new DateTime(1970, 1, 1, 0, 0, 1, DateTimeKind.Utc), "B349010000" },
        { new DateTimeOffset(1970, 1, 1, 0, 1, 1, TimeSpan.FromMinutes(1)), "B34901003C" },
        { new ZonedDateTime(1, 2, Zone.Of("UTC")), "B369010283555443" },
        { new Duration(1, 2, 3, 4), "B44501020304" },
        { new Point(1, 0, 0), "B35801C10000000000000000C10000000000000000" },
    };

    [Theory]
    [MemberData(nameof(Examples))]
    public void Encode_Value_BytesOfTheSpecification(object? value, string bytes) =>
        Assert.Equal(bytes, Convert.ToHexString(Wire.Encode(value)));

    [Fact]
    public void Encode_ZonedBeforeBolt5_SecondsOfTheLocalClock()
    {
        var paris = new ZonedDateTime(0, 0, Zone.Of("Europe/Paris"));
        Assert.StartsWith("B366C90E1000", Convert.ToHexString(Wire.Encode(paris, utc: false)), StringComparison.Ordinal);
        Assert.Equal("B346000000", Convert.ToHexString(Wire.Encode(new ZonedDateTime(0, 0, Zone.Of(0)), utc: false)));
        Assert.Equal(paris, Wire.RoundTrip(paris, utc: false));
        var summer = new ZonedDateTime(new DateTime(2024, 7, 14, 12, 0, 0), "Europe/Paris");
        Assert.Equal(summer, Wire.RoundTrip(summer, utc: false));
    }

    [Fact]
    public void Decode_Path_WalksBothWays()
    {
        // (0)-[r:T]->(1)<-[r]-(0), which walks the same relationship back.
        var node0 = "B44E0090A0" + "8130";
        var node1 = "B44E0190A0" + "8131";
        var relationship = "B472058154A0" + "8135";
        var bytes = Convert.FromHexString("B350" + "92" + node0 + node1 + "91" + relationship + "94" + "01" + "01" + "FF" + "00");
        var path = Assert.IsAssignableFrom<IPath>(Wire.Decode(bytes));
        Assert.Equal(["0", "1", "0"], path.Nodes.Select(node => node.ElementId));
        Assert.All(path.Relationships, one => Assert.Equal(("5", "T", "0", "1"), (one.ElementId, one.Type, one.StartNodeElementId, one.EndNodeElementId)));
    }

    [Fact]
    public void Decode_EntitiesBeforeBolt5_NumbersAreTheirIds()
    {
        var node = Assert.IsAssignableFrom<INode>(Wire.Decode(Convert.FromHexString("B34E2A" + "918141" + "A1816B01"), elementIds: false));
        Assert.Equal("42", node.ElementId);
        Assert.Equal(["A"], node.Labels);
        Assert.Equal(1L, node["k"]);
        var relationship = Assert.IsAssignableFrom<IRelationship>(Wire.Decode(Convert.FromHexString("B5520102038154A0"), elementIds: false));
        Assert.Equal(("1", "2", "3"), (relationship.ElementId, relationship.StartNodeElementId, relationship.EndNodeElementId));
    }
}
