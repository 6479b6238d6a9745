using System.Text;
using NatoGraph.Extraction.Language;
using NatoGraph.Extraction.Segmentation;
using NatoGraph.Extraction.Syntax.Structure;
using NatoGraph.Extraction.Weighing;

namespace NatoGraph.Extraction.Frames.Linking;

/// <summary>What the words of a link's sentence show, whatever is linked.</summary>
internal static class SurfaceFeatures
{
    private const int Window = 4;
    private const int ShortGap = 3;

    /// <summary>Adds what stands before, between and behind the mentions.</summary>
    public static void Add(FeatureList features, LinkContext context, Link link)
    {
        var order = link.IsForward ? "f" : "b";
        var tree = context.TreeOf(link.Sentence);
        var (left, right) = link.IsForward ? (link.First, link.Second) : (link.Second, link.First);
        var gap = link.IsWithin ? new TokenSpan(left.Mention.Span.End, Math.Max(left.Mention.Span.End, right.Mention.Span.Start)) : new TokenSpan(right.Mention.Span.Start, right.Mention.Span.Start);
        var persons = link.IsWithin ? Between(link.Sentence.Persons, gap) : 0;
        var posts = link.IsWithin ? Between(link.Sentence.Posts, gap) : 0;
        features.Add("order", order);
        features.Add("distance", order, FeatureList.Bucket(gap.Length));
        features.Add("persons", FeatureList.Bucket(persons), order);
        features.Add("posts", FeatureList.Bucket(posts), order);
        features.Add("crowd", FeatureList.Bucket(persons), FeatureList.Bucket(posts), FeatureList.Bucket(gap.Length));
        Gap(features, tree, gap, order);
        Classes(features, "between", tree, gap, order);
        Classes(features, "left", tree, new TokenSpan(left.Mention.Span.Start - Window, left.Mention.Span.Start), order);
        Classes(features, "right", tree, new TokenSpan(right.Mention.Span.End, right.Mention.Span.End + Window), order);
        features.Add("sentence", link.Sentence.Sentence.Kind.ToString(), link.Sentence.Sentence.Index == 0 ? "first" : "later");
        Quotation(features, context, link);
    }

    /// <summary>Adds how many people and posts the sentence has.</summary>
    public static void Company(FeatureList features, Link link) => features.Add(
        "company",
        FeatureList.Bucket(link.Sentence.Persons.Take(LinkFinder.MostOfASentence).Select(person => person.Key).Distinct().Count()),
        FeatureList.Bucket(link.Sentence.Posts.Take(LinkFinder.MostOfASentence).Select(post => post.Key).Distinct().Count()));

    private static int Between(IEnumerable<Argument> arguments, TokenSpan gap) => arguments.Take(LinkFinder.MostOfASentence).Count(argument => gap.Contains(argument.Mention.Span) && argument.Mention.Span.Length > 0);

    private static void Gap(FeatureList features, SentenceStructure tree, TokenSpan gap, string order)
    {
        var signs = new StringBuilder();
        var words = new StringBuilder();
        var verbs = 0;
        for (var token = gap.Start; token < gap.End; token++)
        {
            if (tree.At(token) is not { } word)
            {
                continue;
            }

            verbs += word.IsVerb ? 1 : 0;
            if (word.Token.Kind == TokenKind.Punctuation || word.Token.Lower is "qui" or "que" or "dont" or "où" or "et" or "mais")
            {
                signs.Append(word.Token.Lower).Append(' ');
            }

            if (gap.Length <= ShortGap)
            {
                words.Append(word.Token.Lower).Append(' ');
            }
        }

        features.Add("signs", signs.Length > 16 ? "many" : signs.ToString(), order);
        features.Add("verbs", FeatureList.Bucket(verbs), order);
        features.Add("words", gap.Length <= ShortGap ? words.ToString() : "many", order);
    }

    private static void Classes(FeatureList features, string name, SentenceStructure tree, TokenSpan span, string order)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var token = span.Start; token < span.End; token++)
        {
            foreach (var found in tree.At(token) is { } word ? LinkClasses.Of(word.Lemma) : [])
            {
                if (seen.Add(found))
                {
                    features.Add(name, found, order);
                }
            }
        }

        if (seen.Count == 0)
        {
            features.Add(name, "none", order);
        }
    }

    private static void Quotation(FeatureList features, LinkContext context, Link link)
    {
        var (first, second) = (context.Article.QuotationOf(link.First.Range), context.Article.QuotationOf(link.Second.Range));
        features.Add("quotation", first is null ? "out" : "in", second is null ? "out" : second == first ? "same" : "in");
    }
}
