using NatoGraph.Extraction.Language;
using NatoGraph.Extraction.Syntax.Structure;
using NatoGraph.Extraction.Weighing;

namespace NatoGraph.Extraction.Frames.Linking;

/// <summary>What the tree of a link's sentence shows, whatever is linked.</summary>
internal static class TreeFeatures
{
    private const int Reach = 3;

    /// <summary>Adds the way between the mentions, and what governs each.</summary>
    public static void Add(FeatureList features, LinkContext context, Link link)
    {
        var (ones, others) = (context.TreeOf(link.FirstIn), context.TreeOf(link.SecondIn));
        var (first, second) = (ones.HeadOf(link.First.Mention.Span), others.HeadOf(link.Second.Mention.Span));
        Governor(features, "first", ones, first);
        Governor(features, "second", others, second);
        if (!link.IsWithin)
        {
            return;
        }

        var path = LinkPath.Between(ones, first, second);
        features.Add("path", path.Relations);
        features.Add("path-length", FeatureList.Bucket(path.Length));
        if (path.Top is { } top)
        {
            Top(features, ones, path, top);
        }
    }

    private static void Top(FeatureList features, SentenceStructure tree, LinkPath path, Word top)
    {
        features.Add("top", top.Learnable);
        features.Add("path+top", path.Relations, top.IsVerb ? top.Lemma : "noun");
        foreach (var found in ClassesOf(top))
        {
            features.Add("top-class", found);
            features.Add("path+class", path.Relations, found);
        }

        if (top.IsVerb)
        {
            var group = tree.VerbGroupOf(top);
            features.Add("top-verb", group.IsPassive ? "passive" : "active", group.IsNegated ? "negated" : "", group.IsConditional ? "conditional" : group.IsFuture ? "future" : group.IsPast ? "past" : "present");
        }
    }

    /// <summary>Adds how a mention hangs, and the words above it.</summary>
    private static void Governor(FeatureList features, string which, SentenceStructure tree, Word? word)
    {
        if (word is null)
        {
            features.Add(which, "none");
            return;
        }

        var relation = LinkPath.RelationOf(tree, word);
        features.Add(which, relation);
        var depth = 0;
        foreach (var above in tree.Above(word).Take(Reach))
        {
            foreach (var found in ClassesOf(above))
            {
                features.Add(depth == 0 ? $"{which}-governor" : $"{which}-above", found, relation);
            }

            depth++;
        }
    }

    private static IEnumerable<string> ClassesOf(Word word) => LinkClasses.Of(word.Lemma).DefaultIfEmpty(word.IsVerb ? "verb" : "noun");
}
