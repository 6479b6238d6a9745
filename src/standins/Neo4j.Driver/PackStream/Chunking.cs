using System.Buffers.Binary;

namespace Neo4j.Driver.PackStream;

/// <summary>A message on the wire is chunks of up to 65,535 bytes, each after its size, and then a size of 0; Bolt, "Message framing".</summary>
internal static class Chunking
{
    public const int HeaderSize = sizeof(ushort);
    public const int MostInChunk = ushort.MaxValue;

    /// <summary>How many bytes the wire needs beyond the message's own.</summary>
    public static int Overhead(int payload) => HeaderSize * (Chunks(payload) + 1);

    /// <summary>Puts headers into a message that stands behind the room for its first header.</summary>
    /// <returns>How many bytes it has on the wire.</returns>
    public static int Split(Span<byte> room, int payload)
    {
        var count = Chunks(payload);
        for (var chunk = count - 1; chunk >= 0; chunk--)
        {
            // From the last to the first, so that none overwrites another that has yet to move.
            var start = chunk * MostInChunk;
            var size = Math.Min(payload - start, MostInChunk);
            var target = chunk * (MostInChunk + HeaderSize);
            if (chunk > 0)
            {
                room.Slice(HeaderSize + start, size).CopyTo(room[(target + HeaderSize)..]);
            }

            BinaryPrimitives.WriteUInt16BigEndian(room[target..], (ushort)size);
        }

        var end = payload + (HeaderSize * count);
        BinaryPrimitives.WriteUInt16BigEndian(room[end..], 0);
        return end + HeaderSize;
    }

    private static int Chunks(int payload) => (payload + MostInChunk - 1) / MostInChunk;
}
