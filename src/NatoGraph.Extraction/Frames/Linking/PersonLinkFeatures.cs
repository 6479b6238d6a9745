using NatoGraph.Domain.Claims;
using NatoGraph.Extraction.Weighing;

namespace NatoGraph.Extraction.Frames.Linking;

/// <summary>What speaks for and against one person following the other in a post.</summary>
internal static class PersonLinkFeatures
{
    /// <summary>All that is true of a link.</summary>
    /// <param name="context">The article.</param>
    /// <param name="link">The link.</param>
    /// <param name="names">Where the names of the features go, for training.</param>
    public static FeatureList Of(LinkContext context, Link link, List<string>? names = null)
    {
        var features = new FeatureList(names);
        features.Add(link.IsWithin ? "within" : link.IsForward ? "across" : "back-across");
        features.Add("kinds", PostLinkFeatures.KindOf(link.First), PostLinkFeatures.KindOf(link.Second), link.IsForward ? "f" : "b");
        SurfaceFeatures.Add(features, context, link);
        TreeFeatures.Add(features, context, link);
        context.Clauses.Add(features, "first", link.First, link.FirstIn);
        context.Clauses.Add(features, "second", link.Second, link.SecondIn);
        Telling(features, context, link);
        Said(features, context, link);
        Posts(features, context, link);
        SurfaceFeatures.Company(features, link);
        return features;
    }

    /// <summary>Whether the one is the last before the other who is said to hold what is told of.</summary>
    private static void Telling(FeatureList features, LinkContext context, Link link)
    {
        var last = context.LastHolder(link.First);
        features.Add("last-holder", last is null ? "none" : last == link.Second.Key ? "it" : "other", link.IsForward ? "f" : "b", link.IsWithin ? "within" : "across");
        var next = context.LastHolder(link.Second);
        features.Add("next-holder", next is null ? "none" : next == link.First.Key ? "it" : "other", link.IsForward ? "f" : "b", link.IsWithin ? "within" : "across");
        features.Add("standing", link.First.Key == context.Article.MainPerson ? "main" : "-", link.Second.Key == context.Article.MainPerson ? "main" : "-");
    }

    private static void Said(FeatureList features, LinkContext context, Link link)
    {
        var here = link.Sentence.Range;
        foreach (var claim in context.Of(Predicate.Succeeds, link.First.Key, link.Second.Key))
        {
            var isHere = claim.Quote.Overlaps(here);
            features.Add(isHere ? "said" : "said-elsewhere", isHere ? claim.Extractor : "");
        }

        foreach (var claim in context.Of(Predicate.Succeeds, link.Second.Key, link.First.Key))
        {
            features.Add(claim.Quote.Overlaps(here) ? "reversed" : "reversed-elsewhere");
        }

        Others(features, "follows-other", context.OfSubject(link.First.Key).Where(claim => claim.Predicate == Predicate.Succeeds && claim.Object != link.Second.Key), link);
        Others(features, "followed-by-other", context.OfObject(link.Second.Key).Where(claim => claim.Predicate == Predicate.Succeeds && claim.Subject != link.First.Key), link);
        Others(features, "followed", context.OfObject(link.First.Key).Where(claim => claim.Predicate == Predicate.Succeeds && claim.Subject != link.Second.Key), link);
        Others(features, "follows", context.OfSubject(link.Second.Key).Where(claim => claim.Predicate == Predicate.Succeeds && claim.Object != link.First.Key), link);
    }

    private static void Others(FeatureList features, string name, IEnumerable<ClaimDraft> claims, Link link)
    {
        foreach (var isHere in claims.Select(claim => claim.Quote.Overlaps(link.Sentence.Range)).Distinct())
        {
            features.Add(name, isHere ? "here" : "elsewhere");
        }
    }

    /// <summary>Whether both are said to hold one post, and how.</summary>
    private static void Posts(FeatureList features, LinkContext context, Link link)
    {
        var shared = false;
        foreach (var one in context.OfSubject(link.First.Key).Where(claim => claim.Predicate == Predicate.HoldsPost).DistinctBy(claim => claim.Object))
        {
            foreach (var other in context.Of(Predicate.HoldsPost, link.Second.Key, one.Object!).Take(1))
            {
                shared = true;
                var both = one.Quote.Overlaps(link.Sentence.Range) && other.Quote.Overlaps(link.Sentence.Range);
                features.Add("one-post", both ? "here" : "elsewhere");
                features.Add("one-post-when", Side(one), Side(other));
            }
        }

        if (!shared)
        {
            features.Add("no-post");
        }
    }

    private static string Side(ClaimDraft claim) => claim.Former || claim.Until is not null ? "former" : claim.From is not null ? "since" : claim.Modality.ToString();
}
