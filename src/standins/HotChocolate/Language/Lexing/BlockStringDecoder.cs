namespace HotChocolate.Language;

/// <summary>Reads the value of a block string: common indentation and blank ends removed (section 2.9.4, BlockStringValue()).</summary>
internal static class BlockStringDecoder
{
    private static readonly string[] s_lineTerminators = ["\r\n", "\n", "\r"];

    /// <summary>Decodes what stands between the triple quotes.</summary>
    public static string Decode(string raw)
    {
        var text = raw.Contains('\\', StringComparison.Ordinal) ? raw.Replace("\\\"\"\"", "\"\"\"", StringComparison.Ordinal) : raw;
        if (text.AsSpan().IndexOfAny('\n', '\r') < 0)
        {
            return Indentation(text) == text.Length ? string.Empty : text;
        }

        var lines = text.Split(s_lineTerminators, StringSplitOptions.None);
        RemoveCommonIndentation(lines);
        return string.Join('\n', WithoutBlankEnds(lines));
    }

    private static void RemoveCommonIndentation(Span<string> lines)
    {
        var common = int.MaxValue;
        foreach (var line in lines[1..])
        {
            var indentation = Indentation(line);
            common = indentation < line.Length ? Math.Min(common, indentation) : common;
        }

        foreach (ref var line in lines[1..])
        {
            line = line[Math.Min(common, line.Length)..];
        }
    }

    private static ReadOnlySpan<string> WithoutBlankEnds(ReadOnlySpan<string> lines)
    {
        var start = 0;
        var end = lines.Length;
        while (start < end && Indentation(lines[start]) == lines[start].Length)
        {
            start++;
        }

        while (end > start && Indentation(lines[end - 1]) == lines[end - 1].Length)
        {
            end--;
        }

        return lines[start..end];
    }

    private static int Indentation(string line)
    {
        var indentation = line.AsSpan().IndexOfAnyExcept(' ', '\t');
        return indentation < 0 ? line.Length : indentation;
    }
}
