using System.Buffers.Binary;
using System.Collections.Immutable;

namespace Neo4j.Driver.Bolt.Handshake;

/// <summary>
/// Agrees with the server on a version; Bolt, "Handshake". The client offers the manifest and two ranges; a server that knows the
/// manifest answers with it and lists its own ranges, of which the client picks; any other picks from the client's.
/// </summary>
internal static class VersionNegotiation
{
    private const uint Magic = 0x6060B017;
    private const uint Manifest = 0x000001FF;
    private const uint NoneShared = 0;
    private const uint Http = 0x48545450;

    /// <summary>A list longer than this is no list of versions.</summary>
    private const int MostRanges = 256;

    /// <summary>A number of 64 bits, seven to a byte.</summary>
    private const int MostNumberBytes = 10;

    public static ImmutableArray<VersionRange> Supported { get; } = [new(5, 0, 8), new(4, 4, 4)];

    /// <exception cref="ProtocolException">The peer speaks something else.</exception>
    /// <exception cref="ClientException">There is no version that both speak.</exception>
    public static async ValueTask<BoltVersion> NegotiateAsync(Stream stream, CancellationToken cancellationToken)
    {
        var offer = new byte[5 * sizeof(uint)];
        uint[] words = [Magic, Manifest, Supported[0].Encoded, Supported[1].Encoded, NoneShared];
        for (var i = 0; i < words.Length; i++)
        {
            BinaryPrimitives.WriteUInt32BigEndian(offer.AsSpan(i * sizeof(uint)), words[i]);
        }

        await stream.WriteAsync(offer, cancellationToken).ConfigureAwait(false);
        var answer = await ReadWordAsync(stream, cancellationToken).ConfigureAwait(false);
        return answer switch
        {
            Manifest => await PickFromManifestAsync(stream, cancellationToken).ConfigureAwait(false),
            Http => throw new ProtocolException("The server speaks HTTP on this port. Bolt has its own, 7687 unless it was changed."),
            NoneShared => throw NoSharedVersion(),
            _ => Best([VersionRange.Decode(answer)]) ?? throw new ProtocolException(
                $"The server answered the handshake with 0x{answer:X8}, which was not offered."),
        };
    }

    private static async ValueTask<BoltVersion> PickFromManifestAsync(Stream stream, CancellationToken cancellationToken)
    {
        var count = await ReadNumberAsync(stream, cancellationToken).ConfigureAwait(false);
        if (count > MostRanges)
        {
            throw new ProtocolException($"The server lists {count} ranges of versions.");
        }

        var offered = new VersionRange[count];
        for (var i = 0; i < offered.Length; i++)
        {
            offered[i] = VersionRange.Decode(await ReadWordAsync(stream, cancellationToken).ConfigureAwait(false));
        }

        _ = await ReadNumberAsync(stream, cancellationToken).ConfigureAwait(false);
        var best = Best(offered);
        var reply = new byte[sizeof(uint) + 1];
        if (best is { } version)
        {
            BinaryPrimitives.WriteUInt32BigEndian(reply, new VersionRange(version.Major, version.Minor, version.Minor).Encoded);
        }

        // The last byte says that none of the server's capabilities is wanted.
        await stream.WriteAsync(reply, cancellationToken).ConfigureAwait(false);
        return best ?? throw NoSharedVersion();
    }

    private static BoltVersion? Best(VersionRange[] offered) => offered
        .SelectMany(_ => Supported, (theirs, ours) => ours.HighestShared(theirs))
        .Where(version => version is not null)
        .Max();

    private static async ValueTask<uint> ReadWordAsync(Stream stream, CancellationToken cancellationToken)
    {
        var word = new byte[sizeof(uint)];
        await stream.ReadExactlyAsync(word, cancellationToken).ConfigureAwait(false);
        return BinaryPrimitives.ReadUInt32BigEndian(word);
    }

    private static async ValueTask<ulong> ReadNumberAsync(Stream stream, CancellationToken cancellationToken)
    {
        var one = new byte[1];
        ulong number = 0;
        for (var i = 0; i < MostNumberBytes; i++)
        {
            await stream.ReadExactlyAsync(one, cancellationToken).ConfigureAwait(false);
            number |= (ulong)(one[0] & 0x7F) << (7 * i);
            if (one[0] < 0x80)
            {
                return number;
            }
        }

        throw new ProtocolException("A number in the server's manifest does not end.");
    }

    private static ClientException NoSharedVersion() =>
        new("The server speaks no version of Bolt that this driver speaks, which are 4.4 and 5.0 to 5.8.");
}
