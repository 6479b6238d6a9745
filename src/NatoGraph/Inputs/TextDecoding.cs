using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace NatoGraph.Inputs;

/// <summary>Turns a file's bytes into text, or says why they are none.</summary>
internal static class TextDecoding
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Decodes UTF-8 (with or without a byte order mark) and UTF-16 with one.</summary>
    public static bool TryDecode(ReadOnlySpan<byte> bytes, [NotNullWhen(true)] out string? text, [NotNullWhen(false)] out string? problem)
    {
        (text, problem) = (null, null);
        var (encoding, mark) = Detect(bytes);
        bytes = bytes[mark..];
        if (encoding == Utf8 && bytes.Contains((byte)0))
        {
            problem = "it holds bytes that no text has: is it a binary file?";
            return false;
        }

        try
        {
            text = encoding.GetString(bytes);
        }
        catch (DecoderFallbackException e)
        {
            problem = $"byte {e.Index + mark + 1} is not {encoding.WebName.ToUpperInvariant()}. Save it as UTF-8, for example with: iconv -f WINDOWS-1252 -t UTF-8";
            return false;
        }

        if (string.IsNullOrWhiteSpace(text))
        {
            problem = "it is empty.";
            return false;
        }

        return true;
    }

    private static (Encoding Encoding, int Mark) Detect(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => (Utf8, 3),
        [0xFF, 0xFE, ..] => (new UnicodeEncoding(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true), 2),
        [0xFE, 0xFF, ..] => (new UnicodeEncoding(bigEndian: true, byteOrderMark: false, throwOnInvalidBytes: true), 2),
        _ => (Utf8, 0),
    };
}
