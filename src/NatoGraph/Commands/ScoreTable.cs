using System.Globalization;
using NatoGraph.Domain.Articles;
using NatoGraph.Extraction.Evaluation;

namespace NatoGraph.Commands;

/// <summary>A score as lines of a table for people.</summary>
internal static class ScoreTable
{
    private const int Context = 60;

    /// <summary>The lines.</summary>
    /// <param name="score">The score.</param>
    /// <param name="texts">The articles by name, where differences are to be shown.</param>
    public static IEnumerable<string> Of(Score score, Dictionary<string, string>? texts) =>
        Totals(score).Concat(Rules(score)).Concat(texts is null ? [] : score.Differences.Select(difference => Line(difference, texts)));

    private static IEnumerable<string> Totals(Score score)
    {
        yield return Row("CLAIMS AND EVENTS", score.ClaimsAndEvents);
        yield return Row("ENTITIES", score.Entities);
        foreach (var (name, tally) in score.Parts)
        {
            yield return Row("  " + name, tally);
        }

        foreach (var (name, (right, of)) in score.Attributes)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"  {name,-26} {right}/{of}");
        }
    }

    private static IEnumerable<string> Rules(Score score) => score.Rules
        .OrderByDescending(rule => rule.Value.Of - rule.Value.Right).ThenBy(rule => rule.Key, StringComparer.Ordinal)
        .Select(rule => string.Create(CultureInfo.InvariantCulture, $"  {rule.Key,-40} {rule.Value.Right}/{rule.Value.Of}"));

    private static string Row(string name, Tally tally) => string.Create(
        CultureInfo.InvariantCulture,
        $"{name,-28} P {tally.Precision:0.000}  R {tally.Recall:0.000}  F1 {tally.F1:0.000}   (tp {tally.Right}, fp {tally.Wrong}, fn {tally.Missing})");

    private static string Line(Difference difference, Dictionary<string, string> texts)
    {
        var line = $"{difference.Article}: {difference.What}{(difference.Rule is { } rule ? $" [{rule}]" : "")}";
        return difference.Where is { } range && texts.TryGetValue(difference.Article, out var text) ? $"{line}\n    {Around(text, range)}" : line;
    }

    private static string Around(string text, TextRange range)
    {
        var (start, end) = (Math.Clamp(range.Start, 0, text.Length), Math.Clamp(range.End, 0, text.Length));
        var words = $"{text[Math.Max(0, start - Context)..start]}[{text[start..end]}]{text[end..Math.Min(text.Length, end + Context)]}";
        return string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
