using System.Globalization;
using System.Text;

namespace HotChocolate.Language;

/// <summary>Reads the escapes of quoted strings (section 2.9.4).</summary>
internal static class EscapeDecoder
{
    private const int DigitsOfFixedEscape = 4;

    /// <summary>Decodes a string's bytes.</summary>
    /// <param name="source">What stands between the quotes.</param>
    /// <param name="value">Takes the decoded characters.</param>
    /// <returns>Null, or the first escape that is none, with its backslash.</returns>
    public static string? Decode(ReadOnlySpan<byte> source, StringBuilder value)
    {
        var rest = source;
        while (!rest.IsEmpty)
        {
            var plain = rest.IndexOf((byte)'\\');
            if (plain < 0)
            {
                plain = rest.Length;
            }

            value.Append(Encoding.UTF8.GetString(rest[..plain]));
            rest = rest[plain..];
            if (!rest.IsEmpty && !TryDecodeOne(ref rest, value))
            {
                return Shown(rest);
            }
        }

        return null;
    }

    private static bool TryDecodeOne(ref ReadOnlySpan<byte> rest, StringBuilder value)
    {
        if (rest.Length > 1 && rest[1] == 'u')
        {
            return TryDecodeUnicode(ref rest, value);
        }

        var character = rest.Length < 2 ? '\0' : Simple(rest[1]);
        if (character == '\0')
        {
            return false;
        }

        value.Append(character);
        rest = rest[2..];
        return true;
    }

    private static char Simple(byte escaped) => escaped switch
    {
        (byte)'"' or (byte)'\\' or (byte)'/' => (char)escaped,
        (byte)'b' => '\b',
        (byte)'f' => '\f',
        (byte)'n' => '\n',
        (byte)'r' => '\r',
        (byte)'t' => '\t',
        _ => '\0',
    };

    private static bool TryDecodeUnicode(ref ReadOnlySpan<byte> rest, StringBuilder value)
    {
        if (rest.Length > 2 && rest[2] == '{')
        {
            return TryDecodeBraced(ref rest, value);
        }

        if (!TryReadFixed(rest, out var first))
        {
            return false;
        }

        var afterFirst = rest[(DigitsOfFixedEscape + 2)..];
        if (Rune.TryCreate(first, out var rune))
        {
            rest = afterFirst;
        }
        else if (TryReadFixed(afterFirst, out var second) && Rune.TryCreate((char)first, (char)second, out rune))
        {
            rest = afterFirst[(DigitsOfFixedEscape + 2)..];
        }
        else
        {
            return false;
        }

        value.Append(rune);
        return true;
    }

    private static bool TryDecodeBraced(ref ReadOnlySpan<byte> rest, StringBuilder value)
    {
        var end = rest.IndexOf((byte)'}');
        if (end < 0 || !TryReadHex(rest[3..end].TrimStart((byte)'0'), end > 3, out var code) || !Rune.TryCreate(code, out var rune))
        {
            return false;
        }

        value.Append(rune);
        rest = rest[(end + 1)..];
        return true;
    }

    private static bool TryReadFixed(ReadOnlySpan<byte> rest, out int code)
    {
        code = 0;
        return rest.Length >= DigitsOfFixedEscape + 2 && rest.StartsWith("\\u"u8)
            && TryReadHex(rest.Slice(2, DigitsOfFixedEscape), hasDigits: true, out code);
    }

    private static bool TryReadHex(ReadOnlySpan<byte> digits, bool hasDigits, out int code)
    {
        code = 0;
        return hasDigits && (digits.IsEmpty || int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out code));
    }

    // Enough of the escape to find it in the source.
    private static string Shown(ReadOnlySpan<byte> rest)
    {
        var length = rest.Length > 1 && rest[1] == 'u' ? DigitsOfFixedEscape + 2 : 2;
        return Encoding.UTF8.GetString(rest[..Math.Min(length, rest.Length)]);
    }
}
