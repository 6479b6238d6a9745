using System.Collections.Immutable;
using NatoGraph.Extraction.Frames;
using NatoGraph.Extraction.Language;
using NatoGraph.Extraction.Mentions;
using NatoGraph.Extraction.Time;

namespace NatoGraph.Extraction.Infoboxes;

/// <summary>A block of lines about one tenure, as biographical pages have them: the post, its dates, who came before and after.</summary>
/// <param name="Post">The post, named in the first line.</param>
/// <param name="Times">Since when, or from when to when, where a line says so.</param>
/// <param name="Lines">The lines of the block, the first one left out.</param>
internal sealed record Infobox(Argument Post, TemporalExpression? Times, ImmutableArray<SentenceView> Lines)
{
    internal static readonly TextPattern Label = Patterns.French["infobox.label"];
    private static readonly TextPattern Dates = Patterns.French["infobox.dates"];

    private const int LongestLine = 110;
    private const int LongestOrdinal = 8;

    /// <summary>The blocks of an article, in order.</summary>
    public static IEnumerable<Infobox> In(ArticleView article)
    {
        for (var at = 0; at < article.Sentences.Length; at++)
        {
            if (Heading(article.Sentences[at]) is { } post && Below(article, at) is { IsEmpty: false } lines && lines.Any(IsOfTenure))
            {
                yield return new(post, DatesOf(lines[0]), lines);
            }
        }
    }

    /// <summary>The post that a line names and little else.</summary>
    private static Argument? Heading(SentenceView line) => line.Range.Length <= LongestLine
        ? line.Posts.FirstOrDefault(post => post.Mention is PostMention && post.Range.Start - line.Range.Start <= LongestOrdinal && line.Range.End - post.Range.End <= post.Range.Length)
        : null;

    /// <summary>The short lines right below, up to an empty one.</summary>
    private static ImmutableArray<SentenceView> Below(ArticleView article, int heading)
    {
        var lines = ImmutableArray.CreateBuilder<SentenceView>();
        for (var at = heading + 1; at < article.Sentences.Length && IsNextLine(article, at) && article.Sentences[at].Range.Length <= LongestLine; at++)
        {
            lines.Add(article.Sentences[at]);
        }

        return lines.ToImmutable();
    }

    private static bool IsNextLine(ArticleView article, int at) =>
        article.Between(article.Sentences[at - 1].Range.End, article.Sentences[at].Range.Start).AsSpan().Count('\n') == 1;

    private static bool IsOfTenure(SentenceView line) => DatesOf(line) is not null || Label.IsMatch(line.Folded);

    private static TemporalExpression? DatesOf(SentenceView line) => line.Times.FirstOrDefault(time =>
        time.Kind is TemporalKind.Span or TemporalKind.Since && Dates.IsMatch(line.Folded.Remove(time.Range.Start - line.Range.Start, time.Range.Length)));
}
