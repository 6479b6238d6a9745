namespace NatoGraph.Extraction.Coreference;

/// <summary>Tells words that are spellings of one another from words that are not.</summary>
internal static class Spelling
{
    /// <summary>In shorter words every letter counts.</summary>
    private const int ShortestMisspelt = 4;

    /// <summary>From this length on two slips are likelier than two names.</summary>
    private const int Long = 7;

    /// <summary>Whether two folded words differ by a letter left out, added or changed; long ones by two.</summary>
    public static bool IsNear(string one, string other)
    {
        if (one == other)
        {
            return true;
        }

        var shorter = Math.Min(one.Length, other.Length);
        var most = shorter >= Long ? 2 : 1;
        return shorter >= ShortestMisspelt && Math.Abs(one.Length - other.Length) <= most && one[0] == other[0] && Distance(one, other) <= most;
    }

    /// <summary>What the usual slips leave of a folded word: its first letter, then its consonants, a doubled one once, without "h", those that sound alike as one.</summary>
    public static string Skeleton(string word)
    {
        Span<char> kept = stackalloc char[Math.Min(word.Length, 32)];
        var count = 0;
        foreach (var written in word.AsSpan(0, kept.Length))
        {
            var letter = written switch { 'w' => 'v', 'k' or 'q' => 'c', 'z' => 's', _ => written };
            if (count == 0 || ("aeiouyh".IndexOf(letter, StringComparison.Ordinal) < 0 && kept[count - 1] != letter))
            {
                kept[count++] = letter;
            }
        }

        return new string(kept[..count]);
    }

    /// <summary>The edit distance of two words (Levenshtein).</summary>
    private static int Distance(string one, string other)
    {
        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                (diagonal, row[j]) = (row[j], Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (one[i - 1] == other[j - 1] ? 0 : 1)));
            }
        }

        return row[^1];
    }
}
