using System.Globalization;
using System.Text;

namespace HotChocolate.Types.Relay;

/// <summary>
/// Writes ids as base64 of <c>Type:value</c>. Ids in the url-safe alphabet, without padding, or with the older separator, a line
/// feed and a letter, are read too.
/// </summary>
/// <param name="maxIdLength">The longest id that is read, in characters.</param>
internal sealed class DefaultNodeIdSerializer(int maxIdLength = 1024) : INodeIdSerializer
{
    public string Format(string typeName, object internalId)
    {
        ArgumentException.ThrowIfNullOrEmpty(typeName);
        ArgumentNullException.ThrowIfNull(internalId);
        byte[] value = internalId switch
        {
            // Sixteen bytes rather than 36 letters.
            Guid guid => guid.ToByteArray(),
            string or short or int or long or decimal or float or double => Encoding.UTF8.GetBytes(Convert.ToString(internalId, CultureInfo.InvariantCulture)!),
            _ => throw new NodeIdMissingSerializerException(typeName),
        };
        return Convert.ToBase64String([.. Encoding.UTF8.GetBytes(typeName), (byte)':', .. value]);
    }

    public NodeId Parse(string formattedId, INodeIdRuntimeTypeLookup runtimeTypeLookup)
    {
        ArgumentNullException.ThrowIfNull(runtimeTypeLookup);
        var (typeName, value) = Split(formattedId);
        var runtimeType = runtimeTypeLookup.GetNodeIdRuntimeType(typeName) ?? throw new NodeIdMissingSerializerException(typeName);
        return new NodeId(typeName, ReadValue(formattedId, value, runtimeType));
    }

    public NodeId Parse(string formattedId, Type runtimeType)
    {
        var (typeName, value) = Split(formattedId);
        return new NodeId(typeName, ReadValue(formattedId, value, runtimeType));
    }

    private (string TypeName, byte[] Value) Split(string formattedId)
    {
        ArgumentNullException.ThrowIfNull(formattedId);
        if (formattedId.Length > maxIdLength || Decode(formattedId) is not { } bytes)
        {
            throw new NodeIdInvalidFormatException(formattedId);
        }

        var separator = bytes.AsSpan().IndexOfAny((byte)':', (byte)'\n');
        var valueStart = separator >= 0 && bytes[separator] == '\n' ? separator + 2 : separator + 1;
        return separator > 0 && valueStart <= bytes.Length
            ? (Encoding.UTF8.GetString(bytes, 0, separator), bytes[valueStart..])
            : throw new NodeIdInvalidFormatException(formattedId);
    }

    private static byte[]? Decode(string text)
    {
        var plain = text.TrimEnd('=').Replace('-', '+').Replace('_', '/');
        var buffer = new byte[text.Length];
        return Convert.TryFromBase64String(plain.PadRight((plain.Length + 3) / 4 * 4, '='), buffer, out var length) ? buffer[..length] : null;
    }

    private static object ReadValue(string formattedId, byte[] value, Type runtimeType)
    {
        var type = Nullable.GetUnderlyingType(runtimeType) ?? runtimeType;
        if (type == typeof(Guid) && value.Length == 16)
        {
            return new Guid(value);
        }

        var text = Encoding.UTF8.GetString(value);
        object? read = type switch
        {
            _ when type == typeof(string) => text,
            _ when type == typeof(int) && int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) => number,
            _ when type == typeof(long) && long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) => number,
            _ when type == typeof(short) && short.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) => number,
            _ when type == typeof(Guid) && Guid.TryParse(text, out var guid) => guid,
            _ => null,
        };
        return read ?? throw new NodeIdInvalidFormatException(formattedId);
    }
}
