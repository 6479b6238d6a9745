using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace NatoGraph.Extraction.Language;

/// <summary>Writes words as they are compared: small letters, base letters, straight apostrophes, plain hyphens.</summary>
internal static class Folding
{
    private static readonly FrozenDictionary<char, string> Base = DataFile.Rows("folding.tsv", 2)
        .SelectMany(row => row[1].Select(letter => KeyValuePair.Create(letter, row[0])))
        .ToFrozenDictionary();

    /// <summary>The text in small letters with straight apostrophes and plain hyphens, accents kept.</summary>
    public static string Lower(string text) => Map(text, foldAccents: false);

    /// <summary>The text in small base letters with straight apostrophes and plain hyphens.</summary>
    public static string Fold(string text) => Map(text, foldAccents: true);

    /// <summary>The folded text's letters and digits alone, to compare lines that lost their punctuation.</summary>
    public static string Bare(string text) => string.Concat(Fold(text).Where(char.IsLetterOrDigit));

    private static string Map(string text, bool foldAccents)
    {
        if (!text.AsSpan().ContainsAnyExceptInRange('-', 'z'))
        {
            return text.ToLowerInvariant();
        }

        var mapped = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (foldAccents && Base.TryGetValue(letter, out var plain))
            {
                mapped.Append(plain);
            }
            else if (!foldAccents || CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark)
            {
                mapped.Append(letter switch { '’' or 'ʼ' or '‘' => '\'', '\u2010' or '\u2011' => '-', _ => char.ToLowerInvariant(letter) });
            }
        }

        return mapped.ToString();
    }
}
