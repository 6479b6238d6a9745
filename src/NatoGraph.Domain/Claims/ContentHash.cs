using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace NatoGraph.Domain.Claims;

/// <summary>
/// Hashes fields so that no two lists of fields can run together: each goes in with its length in bytes before it, and a missing one
/// differs from an empty one.
/// </summary>
internal static class ContentHash
{
    /// <summary>SHA-256 of the fields, in lower-case hexadecimal.</summary>
    public static string Of(params IEnumerable<string?> fields)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Span<byte> length = stackalloc byte[sizeof(int)];
        foreach (var field in fields)
        {
            var bytes = field is null ? [] : Encoding.UTF8.GetBytes(field);
            BinaryPrimitives.WriteInt32BigEndian(length, field is null ? -1 : bytes.Length);
            hash.AppendData(length);
            hash.AppendData(bytes);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
