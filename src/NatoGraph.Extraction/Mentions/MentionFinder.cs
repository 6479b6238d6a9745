using NatoGraph.Extraction.Language;
using NatoGraph.Extraction.Segmentation;

namespace NatoGraph.Extraction.Mentions;

/// <summary>Finds what an article's words name.</summary>
internal static class MentionFinder
{
    /// <summary>The mentions of <paramref name="text"/>.</summary>
    public static FoundMentions Find(SegmentedText text, LanguagePack language)
    {
        var names = NameFinder.Find(text, language);
        var posts = PostFinder.Find(text, names, language);
        var complete = RepeatedBodies.Complete(text, names, posts);
        if (complete.Length > names.Length)
        {
            (names, posts) = (complete, PostFinder.Find(text, complete, language));
        }

        return new FoundMentions(names, posts, ReferenceFinder.Find(text, names, posts, language));
    }
}
