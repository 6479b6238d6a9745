using System.Globalization;

namespace HotChocolate.Language;

/// <summary>Writes the two forms of string literals (section 2.9.4) so that reading them gives the same value back.</summary>
internal static class StringLiteral
{
    private const string BlockQuote = "\"\"\"";

    /// <summary>Writes a value between quotes, with escapes.</summary>
    public static void WriteQuoted(SyntaxWriter writer, string value)
    {
        writer.Write('"');
        foreach (var character in value)
        {
            WriteEscaped(writer, character);
        }

        writer.Write('"');
    }

    /// <summary>Writes a value as a block string, or between quotes where a block would lose part of it.</summary>
    public static void WriteBlock(SyntaxWriter writer, string value)
    {
        var lines = value.Split('\n');
        if (value.Length == 0)
        {
            writer.Write(BlockQuote).Write(BlockQuote);
        }
        else if (CanStandInBlock(value, lines))
        {
            WriteBlockLines(writer, lines, KeepsIndentation(lines));
        }
        else
        {
            WriteQuoted(writer, value);
        }
    }

    private static void WriteBlockLines(SyntaxWriter writer, string[] lines, bool firstOnItsOwnLine)
    {
        writer.Write(BlockQuote);
        for (var i = 0; i < lines.Length; i++)
        {
            if (i > 0 || firstOnItsOwnLine)
            {
                writer.NewLine();
            }

            writer.Write(lines[i].Replace(BlockQuote, "\\" + BlockQuote, StringComparison.Ordinal));
        }

        writer.NewLine().Write(BlockQuote);
    }

    // Reading drops blank lines at both ends and the indentation that all lines after the first share (section 2.9.4, BlockStringValue()).
    private static bool CanStandInBlock(string value, string[] lines)
        => !IsBlank(lines[0]) && !IsBlank(lines[^1])
            && (KeepsIndentation(lines) || lines.Length == 1 || KeepsIndentation(lines[1..]))
            && !value.Contains('\r', StringComparison.Ordinal);

    private static bool KeepsIndentation(IEnumerable<string> lines) => lines.Any(line => !IsBlank(line) && line[0] is not (' ' or '\t'));

    private static bool IsBlank(string line) => line.AsSpan().Trim(" \t").IsEmpty;

    private static void WriteEscaped(SyntaxWriter writer, char character)
    {
        var escape = character switch
        {
            '"' or '\\' or '/' => character,
            '\b' => 'b',
            '\f' => 'f',
            '\n' => 'n',
            '\r' => 'r',
            '\t' => 't',
            _ => '\0',
        };
        if (escape != '\0')
        {
            writer.Write('\\').Write(escape);
        }
        else if (char.IsControl(character))
        {
            writer.Write("\\u").Write(((int)character).ToString("X4", CultureInfo.InvariantCulture));
        }
        else
        {
            writer.Write(character);
        }
    }
}
