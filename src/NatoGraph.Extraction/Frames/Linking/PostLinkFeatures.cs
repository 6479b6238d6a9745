using NatoGraph.Domain.Claims;
using NatoGraph.Extraction.Mentions;
using NatoGraph.Extraction.Weighing;

namespace NatoGraph.Extraction.Frames.Linking;

/// <summary>What speaks for and against a person holding, seeking or keeping a post.</summary>
internal static class PostLinkFeatures
{
    /// <summary>All that is true of a link.</summary>
    /// <param name="context">The article.</param>
    /// <param name="link">The link.</param>
    /// <param name="names">Where the names of the features go, for training.</param>
    public static FeatureList Of(LinkContext context, Link link, List<string>? names = null)
    {
        var features = new FeatureList(names);
        features.Add(link.IsWithin ? "within" : link.IsForward ? "person-before" : "post-before");
        Mentions(features, context, link);
        SurfaceFeatures.Add(features, context, link);
        TreeFeatures.Add(features, context, link);
        context.Clauses.Add(features, "first", link.First, link.FirstIn);
        if (link.IsWithin)
        {
            context.Clauses.Add(features, "second", link.Second, link.SecondIn);
            Nearest(features, link);
        }

        else
        {
            Carried(features, context, link);
        }

        Said(features, context, link);
        Couple(features, context, link);
        Standing(features, context, link);
        return features;
    }

    /// <summary>How a person is mentioned.</summary>
    public static string KindOf(Argument person) => person.Mention switch
    {
        PersonMention { IsFull: true } => "full",
        PersonMention => "family",
        ReferenceMention reference => reference.Kind.ToString(),
        _ => "post",
    };

    private static void Mentions(FeatureList features, LinkContext context, Link link)
    {
        var kind = KindOf(link.First);
        features.Add("person", kind);
        if (link.Second.Mention is not PostMention post)
        {
            features.Add("form", "body");
            return;
        }

        features.Add("form", post.Form.ToString(), post.Determiner.ToString());
        features.Add("form+order", post.Form.ToString(), post.Determiner.ToString(), link.IsForward ? "f" : "b");
        features.Add("role", post.Role.Class.ToString());
        features.Add("slot", post.Slot is null ? "none" : post.Slot.GetType().Name, post.IsBarePortfolio ? "bare" : "");
        if (post.IsPlural)
        {
            features.Add("plural");
        }

        foreach (var modifier in post.Modifiers)
        {
            features.Add("modifier", modifier.ToString());
        }

        var holders = context.Article.Text.HoldersOf(post);
        features.Add("holder", holders.IsEmpty ? "none" : holders.Contains(link.First.Key) ? "it" : "other");
        features.Add("denotes", link.First.Range == link.Second.Range ? "it" : context.Article.Text.PersonOf(post) is not { } who ? "none" : who == link.First.Key ? "same" : "other", kind);
    }

    /// <summary>Whether others stand nearer.</summary>
    private static void Nearest(FeatureList features, Link link)
    {
        var persons = link.Sentence.Persons.Take(LinkFinder.MostOfASentence);
        var rival = persons.Any(person => person.Key != link.First.Key && Gap(person, link.Second) < Gap(link.First, link.Second));
        var behind = persons.Any(person => person.Key != link.First.Key && person.Range.Start >= link.Second.Range.End && person.Range.Start - link.Second.Range.End <= 3);
        var other = link.Sentence.Posts.Take(LinkFinder.MostOfASentence).Any(post => post.Key != link.Second.Key && Gap(link.First, post) < Gap(link.First, link.Second));
        features.Add("nearest", rival ? "-" : "person", other ? "-" : "post", link.IsForward ? "f" : "b");
        if (behind)
        {
            features.Add("titles-another", link.IsForward ? "f" : "b");
        }
    }

    private static int Gap(Argument first, Argument second) => Math.Max(0, Math.Max(second.Range.Start - first.Range.End, first.Range.Start - second.Range.End));

    /// <summary>What the frames say of the two, and of each with others.</summary>
    private static void Said(FeatureList features, LinkContext context, Link link)
    {
        var (person, post) = (link.First.Key, link.Second.Key);
        foreach (var predicate in new[] { Predicate.HoldsPost, Predicate.CandidateFor, Predicate.MandateExtended })
        {
            Distinct(features, link, context.Of(predicate, person, post), "said", (claim, isHere) => isHere ? $"{predicate}|{claim.Extractor}" : predicate.ToString());
        }

        Distinct(features, link, context.OfObject(post).Where(claim => claim.Subject != person), "other-person", (claim, _) => claim.Predicate.ToString());
        Distinct(features, link, context.OfSubject(person).Where(claim => claim.Object != post), "other-post", (claim, _) => claim.Post == post ? $"{claim.Predicate}|in-it" : claim.Predicate.ToString());
        Distinct(features, link, context.OfObject(person).Where(claim => claim.Predicate == Predicate.Succeeds), "followed", (claim, _) => claim.Post == post ? "in-it" : "");
    }

    /// <summary>Notes once each what claims say, those of the sentence apart from those elsewhere.</summary>
    private static void Distinct(FeatureList features, Link link, IEnumerable<ClaimDraft> claims, string name, Func<ClaimDraft, bool, string> say)
    {
        foreach (var (isHere, what) in claims.Select(claim => (Claim: claim, IsHere: claim.Quote.Overlaps(link.Sentence.Range))).Select(found => (found.IsHere, What: say(found.Claim, found.IsHere))).Distinct())
        {
            features.Add(isHere ? $"{name}-here" : name, what);
        }
    }

    /// <summary>How far the post is carried, and whether others lie nearer.</summary>
    private static void Carried(FeatureList features, LinkContext context, Link link)
    {
        var far = link.FirstIn.Sentence.Index - link.SecondIn.Sentence.Index;
        var own = context.PostsIn(link.FirstIn).Length > 0;
        var between = context.PostsBetween(link.SecondIn, link.FirstIn);
        features.Add("far", FeatureList.Bucket(far), own ? "own-post" : "no-post");
        features.Add("posts-between", FeatureList.Bucket(between), own ? "own-post" : "no-post");
        features.Add("paragraph", link.FirstIn.Sentence.Paragraph == link.SecondIn.Sentence.Paragraph ? "same" : "other");
    }

    /// <summary>Whether somebody whom the person follows, or who follows them, holds the post.</summary>
    private static void Couple(FeatureList features, LinkContext context, Link link)
    {
        var isHere = false;
        foreach (var succession in context.SuccessionsOf(link.First.Key))
        {
            if (succession.Other(link.First.Key) is not { } other)
            {
                continue;
            }

            var here = succession.Quote.Overlaps(link.Sentence.Range) || succession.Quote.Overlaps(link.FirstIn.Range);
            isHere |= here;
            var held = context.Of(Predicate.HoldsPost, other, link.Second.Key).Any();
            var elsewhere = !held && context.OfSubject(other).Any(claim => claim.Predicate == Predicate.HoldsPost);
            features.Add("couple", held ? "held" : elsewhere ? "other-held" : "none-held", here ? "here" : "elsewhere", link.IsWithin ? "within" : "across");
        }

        features.Add("changes", isHere ? "here" : "no", link.IsWithin ? "within" : "across", link.Second.Key == context.Topic ? "topic" : "-");
    }

    private static void Standing(FeatureList features, LinkContext context, Link link)
    {
        var topic = link.Second.Key == context.Topic ? "topic" : "-";
        var main = link.First.Key == context.Article.MainPerson ? "main" : "-";
        features.Add("standing", topic, main);
        features.Add("standing+place", topic, main, link.IsWithin ? "within" : "across");
        features.Add("holders", FeatureList.Bucket(OtherHolders(context, link)), topic, link.IsWithin ? "within" : "across");
        features.Add("together", FeatureList.Bucket(context.Together(link.First.Key, link.Second.Key)));
        SurfaceFeatures.Company(features, link);
    }

    private static int OtherHolders(LinkContext context, Link link) => context.OfObject(link.Second.Key)
        .Where(claim => claim.Predicate == Predicate.HoldsPost && claim.Subject != link.First.Key).Select(claim => claim.Subject).Distinct().Count();
}
