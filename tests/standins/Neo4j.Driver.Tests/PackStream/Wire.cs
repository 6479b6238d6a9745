using Neo4j.Driver.Bolt;
using Neo4j.Driver.PackStream;

namespace Neo4j.Driver.Tests.PackStream;

/// <summary>Values to bytes and back.</summary>
internal static class Wire
{
    private const byte AnySignature = 0x71;

    /// <summary>A message that carries a value, as it goes over the wire.</summary>
    public static byte[] Chunked(object? value, bool utc = true)
    {
        using var writer = new PackWriter { Utc = utc };
        writer.BeginMessage(AnySignature, 1);
        writer.Write(value);
        writer.EndMessage();
        return writer.Written.ToArray();
    }

    /// <summary>The bytes of a value alone.</summary>
    public static byte[] Encode(object? value, bool utc = true)
    {
        var chunked = Chunked(value, utc);
        return Dechunk(new MemoryStream(chunked))[2..];
    }

    public static object? Decode(byte[] bytes, bool elementIds = true)
    {
        var reader = new PackReader(bytes, new ReadContext(new NameCache(), elementIds));
        var value = reader.Value();
        Assert.True(reader.AtEnd);
        return value;
    }

    public static object? RoundTrip(object? value, bool utc = true) => Decode(Encode(value, utc));

    public static byte[] Dechunk(Stream stream)
    {
        using var reader = new MessageReader(stream);
        ReadOnlyMemory<byte> message;
        while (!reader.TryRead(out message))
        {
            reader.FillAsync(default).AsTask().GetAwaiter().GetResult();
        }

        return message.ToArray();
    }

    /// <summary>Gives as many bytes at a time as it is told, over and over.</summary>
    public sealed class Dripping(byte[] bytes, IReadOnlyList<int> sizes) : MemoryStream(bytes)
    {
        private int _turn;

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(buffer.Length, sizes[_turn++ % sizes.Count])], cancellationToken);
    }
}
