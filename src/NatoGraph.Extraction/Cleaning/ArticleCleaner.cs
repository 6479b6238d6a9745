using System.Text.RegularExpressions;
using NatoGraph.Domain.Articles;
using NatoGraph.Extraction.Language;

namespace NatoGraph.Extraction.Cleaning;

/// <summary>Tells an article's own prose from what else its page left in the text. The text itself is never altered.</summary>
internal static partial class ArticleCleaner
{
    private const string Read = "fr";
    private const int TitleReach = 6;
    private const int ShortestTitle = 15;

    /// <summary>The text with the ranges to set aside.</summary>
    public static CleanedText Clean(ArticleText article)
    {
        var lines = Line.Split(article.Text);
        if (LanguageDetector.Known.Other(article.Text, Read) is { } language && !lines.Any(line => LanguageDetector.Known.IsIn(line.Text, Read)))
        {
            return new CleanedText(article.Text, [new RemovedRange(new TextRange(0, article.Text.Length), RemovalReason.OtherLanguage + language)], []);
        }

        var removed = new List<RemovedRange>();
        var datelines = new List<Dateline>();
        var title = article.Title ?? (lines.Count > 0 ? lines[0].Text : "");
        var hasLabels = lines.Skip(1).Count(DatelineFinder.IsLabel) > 1;
        for (var index = 0; index < lines.Count; index++)
        {
            var isRepeated = index is > 0 and < TitleReach && IsRepeat(lines[index], lines[0].Text, title);
            if ((isRepeated ? RemovalReason.RepeatedTitle : Furniture.ReasonOf(lines[index]) ?? Tongue(lines[index])) is { } reason)
            {
                removed.Add(new RemovedRange(lines[index].Range, reason));
            }
            else if (!(hasLabels && DatelineFinder.IsLabel(lines[index])) && DatelineFinder.Find(lines[index], index == 0) is { } dateline)
            {
                removed.Add(new RemovedRange(dateline.Range, RemovalReason.Dateline));
                datelines.Add(dateline);
            }
        }

        foreach (Match address in Address().Matches(article.Text))
        {
            var reason = address.Value[0] is 'p' or 't' ? RemovalReason.EmbeddedPost : RemovalReason.Address;
            removed.Add(new RemovedRange(new TextRange(address.Index, address.Index + address.Length), reason));
        }

        return new CleanedText(article.Text, [.. Disjoint(removed)], [.. datelines]);
    }

    /// <summary>The reason to set aside a paragraph in another language, as a page in several has them.</summary>
    private static string? Tongue(Line line) => LanguageDetector.Known.Other(line.Text, Read) is { } language ? RemovalReason.OtherLanguage + language : null;

    /// <summary>Whether a line says the title or the first line again, perhaps without accents or cut short.</summary>
    private static bool IsRepeat(Line line, string first, string title)
    {
        var bare = Folding.Bare(line.Folded);
        return bare.Length >= ShortestTitle
            && (Folding.Bare(first).StartsWith(bare, StringComparison.Ordinal) || Folding.Bare(title).StartsWith(bare, StringComparison.Ordinal));
    }

    private static IEnumerable<RemovedRange> Disjoint(List<RemovedRange> removed)
    {
        var end = 0;
        foreach (var range in removed.OrderBy(r => r.Range.Start).ThenByDescending(r => r.Range.End))
        {
            if (range.Range.Start >= end)
            {
                yield return range;
                end = range.Range.End;
            }
        }
    }

    [GeneratedRegex(@"https?://\S+|www\.\S+|pic\.twitter\.com/\S+|t\.co/\S+", RegexOptions.CultureInvariant)]
    private static partial Regex Address();
}
