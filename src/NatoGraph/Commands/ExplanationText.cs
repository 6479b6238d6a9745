using NatoGraph.Domain.Articles;
using NatoGraph.Extraction.Explaining;

namespace NatoGraph.Commands;

/// <summary>How an article was read, as lines for people.</summary>
internal static class ExplanationText
{
    public static IEnumerable<string> Of(ArticleText article, Explanation explanation)
    {
        yield return $"{article.Name} ({article.PublishedOn:yyyy-MM-dd})";
        foreach (var sentence in explanation.Sentences)
        {
            yield return "";
            yield return $"[{sentence.Range.Start}] {Line(article, sentence.Range)}";
            foreach (var word in sentence.Tree.Split('\n', StringSplitOptions.RemoveEmptyEntries))
            {
                yield return $"      | {word}";
            }

            foreach (var mention in sentence.Mentions)
            {
                yield return $"    {mention.Kind,-12} {Line(article, mention.Range)} = {mention.Key ?? "?"}{(mention.Note.Length > 0 ? $" ({mention.Note})" : "")}";
            }

            foreach (var frame in sentence.Frames)
            {
                yield return $"  {(frame.Fired ? "+" : "-")} {frame.Rule} \"{Line(article, frame.Trigger)}\": {frame.Outcome}";
            }
        }
    }

    private static string Line(ArticleText article, TextRange range) => string.Join(' ', range.Of(article.Text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
