using System.Text.RegularExpressions;
using NatoGraph.Domain.Articles;

namespace NatoGraph.Extraction.Cleaning;

/// <summary>Finds the place and day that agencies and press releases put before the first sentence.</summary>
internal static partial class DatelineFinder
{
    private const int Reach = 120;

    /// <summary>The dateline that a line begins with, if it has one.</summary>
    /// <param name="line">The line.</param>
    /// <param name="isFirst">Whether it is the text's first, where capitals before a dash are a heading's.</param>
    public static Dateline? Find(Line line, bool isFirst)
    {
        var head = line.Text.Length > Reach ? line.Text[..Reach] : line.Text;
        foreach (var pattern in isFirst ? [Stamp(), PlaceAndDay()] : new[] { Stamp(), PlaceAndDay(), CapitalPlace() })
        {
            var match = pattern.Match(head);
            if (match.Success)
            {
                return new Dateline(
                    Shift(line, match.Index, match.Length)!.Value,
                    Shift(line, match.Groups["place"]),
                    Shift(line, match.Groups["date"]));
            }
        }

        return null;
    }

    /// <summary>Whether capitals and a full stop open a line: those of several lines are labels of paragraphs and no datelines.</summary>
    public static bool IsLabel(Line line) => Label().IsMatch(line.Text);

    private static TextRange? Shift(Line line, Group group) => group.Success ? Shift(line, group.Index, group.Length) : null;

    private static TextRange? Shift(Line line, int index, int length) =>
        new TextRange(line.Range.Start + index, line.Range.Start + index + length);

    [GeneratedRegex(@"^date (?<date>\d{4}(-\d{2}){0,2})(?=\s|$)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Stamp();

    [GeneratedRegex(@"^(?<place>\p{Lu}[\w'’\- ]{1,40}?)(\s*\([^)]{1,30}\))?,\s+(?<date>(le\s+)?\d{1,2}(er)?\s+\p{Ll}{3,9}(\.?\s+\d{4})?)(\s*\.)?(\s*[-–—]\s|$)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex PlaceAndDay();

    [GeneratedRegex(@"^\p{Lu}[\p{Lu}'’\- ]{2,40}\.\s(?=\S)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Label();

    [GeneratedRegex(@"^(?<place>\p{Lu}[\p{Lu}'’\- ]{2,40}?)(,\s+\p{Lu}[\w\-]{1,20})?(\s+[-–—]|\.)\s(?=\S)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex CapitalPlace();
}
