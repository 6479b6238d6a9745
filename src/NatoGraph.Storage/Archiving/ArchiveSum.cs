using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace NatoGraph.Storage.Archiving;

/// <summary>A count and a checksum of rows that do not depend on their order.</summary>
internal sealed class ArchiveSum
{
    private readonly ulong[] sum = new ulong[4];

    /// <summary>How many rows.</summary>
    public long Count { get; private set; }

    /// <summary>The sum of the rows' hashes, in hexadecimal.</summary>
    public string Value => string.Concat(sum.Select(word => word.ToString("x16", null)));

    /// <summary>The hash of a row: each field with its length before it, so that no two lists of fields run together.</summary>
    public static byte[] HashOf(ArchiveRow row)
    {
        var text = new StringBuilder();
        foreach (var field in row.Fields.Prepend(row.Key))
        {
            text.Append(field?.Length ?? -1).Append(':').Append(field);
        }

        return SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString()));
    }

    public void Add(ArchiveRow row)
    {
        var hash = HashOf(row);
        for (var index = 0; index < sum.Length; index++)
        {
            sum[index] = unchecked(sum[index] + BinaryPrimitives.ReadUInt64BigEndian(hash.AsSpan(index * 8)));
        }

        Count++;
    }
}
