using NatoGraph.Domain.Articles;
using NatoGraph.Extraction.Language;

namespace NatoGraph.Extraction.Cleaning;

/// <summary>A line of a text that is not blank.</summary>
/// <param name="Range">Where it stands, outer white space excluded.</param>
/// <param name="Text">Its characters.</param>
internal sealed record Line(TextRange Range, string Text)
{
    private const int LongestFurniture = 200;

    /// <summary>The line folded, or empty where it is too long for anything but prose.</summary>
    public string Folded { get; } = Text.Length <= LongestFurniture ? Folding.Fold(Text) : "";

    /// <summary>The lines of <paramref name="text"/>.</summary>
    public static List<Line> Split(string text)
    {
        var lines = new List<Line>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            var (first, last) = (start, end);
            while (first < last && char.IsWhiteSpace(text[first]))
            {
                first++;
            }

            while (last > first && char.IsWhiteSpace(text[last - 1]))
            {
                last--;
            }

            if (first < last)
            {
                lines.Add(new Line(new TextRange(first, last), text[first..last]));
            }

            start = end + 1;
        }

        return lines;
    }
}
