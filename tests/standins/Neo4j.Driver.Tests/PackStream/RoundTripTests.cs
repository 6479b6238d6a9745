using FsCheck;
using FsCheck.Fluent;
using Neo4j.Driver.Bolt;
using Neo4j.Driver.PackStream;

namespace Neo4j.Driver.Tests.PackStream;

public class RoundTripTests
{
    private static readonly FsCheck.Config Runs = FsCheck.Config.QuickThrowOnFailure.WithMaxTest(500);

    [Fact]
    public void RoundTrip_AnyValue_IsTheSame() =>
        Prop.ForAll(AnyValue.Arbitrary(), value => Same(value, Wire.RoundTrip(value))).Check(Runs);

    [Fact]
    public void Dechunk_AnyPiecesOnTheWire_SameMessage() => Prop.ForAll(
        AnyValue.Arbitrary(),
        Gen.NonEmptyListOf(Gen.Choose(1, 40)).ToArbitrary(),
        (value, sizes) =>
        {
            var chunked = Wire.Chunked(value);
            return Wire.Dechunk(new Wire.Dripping(chunked, [.. sizes])).AsSpan().SequenceEqual(Wire.Dechunk(new MemoryStream(chunked)));
        }).Check(Runs);

    [Fact]
    public void Decode_AnyBytes_ValueOrProtocolException() => Prop.ForAll(
        ArbMap.Default.GeneratorFor<byte[]>().Where(bytes => bytes is not null).ToArbitrary(),
        bytes => DecodesOrRefuses(bytes)).Check(Runs.WithMaxTest(5000));

    [Fact]
    public void Decode_AValueWithOneByteChanged_ValueOrProtocolException() => Prop.ForAll(
        AnyValue.Arbitrary(),
        ArbMap.Default.ArbFor<byte>(),
        ArbMap.Default.ArbFor<int>(),
        (value, wrong, place) =>
        {
            var bytes = Wire.Encode(value);
            bytes[(int)((uint)place % (uint)bytes.Length)] = wrong;
            return DecodesOrRefuses(bytes);
        }).Check(Runs.WithMaxTest(3000));

    [Theory]
    [InlineData(0)]
    [InlineData(65_534)]
    [InlineData(65_535)]
    [InlineData(65_536)]
    [InlineData(131_069)]
    [InlineData(131_070)]
    [InlineData(131_071)]
    [InlineData(3_000_000)]
    public void Chunk_AroundTheBoundaries_RoundTrips(int size)
    {
        var bytes = new byte[size];
        new Random(7).NextBytes(bytes);
        Assert.Equal(bytes, Wire.RoundTrip(bytes));
    }

    [Fact]
    public void Decode_NestedWithoutEnd_ProtocolException()
    {
        var bytes = Enumerable.Repeat((byte)0x91, 2_000_000).ToArray();
        Assert.Throws<ProtocolException>(() => Wire.Decode(bytes));
    }

    [Fact]
    public void Encode_NestedInItself_ProtocolException()
    {
        var list = new List<object?>();
        list.Add(list);
        Assert.Throws<ProtocolException>(() => Wire.Encode(list));
    }

    [Fact]
    public async Task Read_EndsInTheMiddle_EndOfStream()
    {
        using var reader = new MessageReader(new MemoryStream(Wire.Chunked("hello")[..^3]));
        await reader.FillAsync(default);
        Assert.False(reader.TryRead(out _));
        await Assert.ThrowsAsync<EndOfStreamException>(() => reader.FillAsync(default).AsTask());
    }

    /// <summary>What the connection makes a ProtocolException of, too, counts as one.</summary>
    private static bool DecodesOrRefuses(byte[] bytes)
    {
        try
        {
            new PackReader(bytes, new ReadContext(new NameCache(), ElementIds: true)).Value();
            return true;
        }
        catch (Exception e) when (e is ProtocolException or ArgumentException or OverflowException)
        {
            return true;
        }
    }

    private static bool Same(object? expected, object? actual) => (expected, actual) switch
    {
        (List<object?> a, List<object?> b) => a.Count == b.Count && a.Zip(b).All(pair => Same(pair.First, pair.Second)),
        (Dictionary<string, object?> a, Dictionary<string, object?> b) => a.Count == b.Count && a.All(entry => Same(entry.Value, b[entry.Key])),
        (byte[] a, byte[] b) => a.AsSpan().SequenceEqual(b),
        _ => Equals(expected, actual),
    };
}
