using System.Collections.Immutable;
using System.Text.RegularExpressions;
using NatoGraph.Extraction.Language;

namespace NatoGraph.Extraction.Cleaning;

/// <summary>Knows the lines of a page that are not its article's prose.</summary>
internal static partial class Furniture
{
    private static readonly TextPattern FrenchWord = Patterns.French["furniture.french-word"];

    private static readonly ImmutableArray<(string Reason, bool AtStart, string Phrase)> Phrases =
        [.. DataFile.Rows("fr/furniture.tsv", 3).Select(row => (row[0], row[1] == "start", row[2]))];

    /// <summary>Why a line is furniture, or <see langword="null"/> where it is prose.</summary>
    public static string? ReasonOf(Line line)
    {
        foreach (var (reason, atStart, phrase) in Phrases)
        {
            if (atStart ? line.Folded.StartsWith(phrase, StringComparison.Ordinal) : line.Folded.Contains(phrase, StringComparison.Ordinal))
            {
                return reason;
            }
        }

        if (TemplateId().IsMatch(line.Folded))
        {
            return RemovalReason.TemplateId;
        }

        if (Initials().IsMatch(line.Text))
        {
            return RemovalReason.Dateline;
        }

        return line.Folded.Length > 2 && line.Folded[0] == '[' && line.Folded[^1] == ']' && !FrenchWord.IsMatch(line.Folded)
            ? RemovalReason.ForeignLink
            : null;
    }

    [GeneratedRegex(@"^[a-z]{2,3}-\d{1,4}$", RegexOptions.CultureInvariant)]
    private static partial Regex TemplateId();

    [GeneratedRegex(@"^[a-z]{2,4}([-/][a-z]{2,4}){1,4}$", RegexOptions.CultureInvariant)]
    private static partial Regex Initials();
}
