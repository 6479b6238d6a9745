using System.Text;
using System.Text.RegularExpressions;
using NatoGraph.Extraction.Language;

namespace NatoGraph.Extraction.Evaluation;

/// <summary>Compares names as the gold does: without case, accents, typographic apostrophes, hyphens and leading articles.</summary>
internal static partial class NameFolding
{
    /// <summary>Letters that Unicode does not take apart, and that the gold therefore tells from base letters.</summary>
    private const string Undivided = "ÆæÐðĐđĦħıŁłŊŋØøŒœÞþŦŧ";

    /// <summary>The name as it is compared.</summary>
    public static string Fold(string? name)
    {
        var bare = new StringBuilder();
        foreach (var letter in name ?? "")
        {
            bare.Append(Undivided.Contains(letter, StringComparison.Ordinal) ? char.ToLowerInvariant(letter).ToString() : Folding.Fold(letter.ToString()));
        }

        return Article().Replace(Gap().Replace(bare.ToString(), " ").Trim(' ', '.'), "");
    }

    [GeneratedRegex(@"[\s\-\u2010-\u2015]+", RegexOptions.CultureInvariant)]
    private static partial Regex Gap();

    [GeneratedRegex(@"^(?:l'|le |la |les |the |d'|de |du |des )+", RegexOptions.CultureInvariant)]
    private static partial Regex Article();
}
