using NatoGraph.Domain.Articles;
using NatoGraph.Domain.Entities;
using NatoGraph.Domain.Extraction;
using NatoGraph.Extraction.Cleaning;
using NatoGraph.Extraction.Coreference;
using NatoGraph.Extraction.Language;
using NatoGraph.Extraction.Mentions;
using NatoGraph.Extraction.Segmentation;

namespace NatoGraph.Extraction.Tests;

/// <summary>Reads texts up to their entities.</summary>
internal static class Reading
{
    public static ResolvedText Of(string text)
    {
        var segmented = Segmenter.Segment(ArticleCleaner.Clean(new ArticleText("test", text, new DateOnly(2024, 10, 1))));
        return CoreferenceResolver.Resolve(segmented, MentionFinder.Find(segmented, LanguagePack.French), LanguagePack.French);
    }

    public static IEnumerable<string> Names(this ResolvedText text, NodeKind kind) =>
        text.Entities.Where(e => e.Kind == kind).Select(e => e.Name);

    public static ArticleEntity? Meant<T>(this ResolvedText text, string words)
        where T : Mention
    {
        var mention = text.Mentions.OfType<T>().Last(m => text.Text.TextOf(m.Span) == words);
        return text.KeyOf(mention) is { } key ? text.Entity(key) : null;
    }
}
