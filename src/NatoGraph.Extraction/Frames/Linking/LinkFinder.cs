namespace NatoGraph.Extraction.Frames.Linking;

/// <summary>Finds what may be linked: people and posts, and pairs of people, of one sentence or of neighbouring ones.</summary>
internal static class LinkFinder
{
    private const int NearestOfAPair = 3;
    private const int Carried = 3;
    private const int Reach = 2;

    /// <summary>How many people, and how many posts, of a sentence are looked at: lists may be long.</summary>
    public const int MostOfASentence = 14;

    /// <summary>The people and posts that may belong together.</summary>
    public static IEnumerable<Link> Posts(LinkContext context)
    {
        var found = Named(context).ToList();
        return found.Concat(Claimed(context, found));
    }

    /// <summary>The pairs of claims whose post the frames found elsewhere than beside the person.</summary>
    private static IEnumerable<Link> Claimed(LinkContext context, List<Link> found)
    {
        var known = found.Select(link => (link.First.Key, link.Second.Key, link.Sentence.Sentence.Index)).ToHashSet();
        foreach (var claim in context.Said.Where(claim => LinkRules.KindOf(claim.Predicate) is { } kind && kind != LinkKind.Follows))
        {
            var sentence = context.Article.SentenceAt(claim.Quote.Start);
            if (known.Add((claim.Subject!, claim.Object!, sentence.Sentence.Index)) && PersonIn(context, sentence, claim.Subject!) is { } person && context.MentionOf(claim.Object!, sentence) is { } post)
            {
                yield return new Link(person.Person, person.Sentence, post.Post, post.Sentence) { IsToPost = true };
            }
        }
    }

    private static (Argument Person, SentenceView Sentence)? PersonIn(LinkContext context, SentenceView sentence, string key)
    {
        for (var at = sentence.Sentence.Index; at >= 0 && at >= sentence.Sentence.Index - Reach; at--)
        {
            if (context.Article.Sentences[at].Persons.LastOrDefault(person => person.Key == key) is { } person)
            {
                return (person, context.Article.Sentences[at]);
            }
        }

        return null;
    }

    private static IEnumerable<Link> Named(LinkContext context)
    {
        foreach (var sentence in context.Article.Sentences)
        {
            var within = sentence.Persons.Take(MostOfASentence).SelectMany(person => context.PostsIn(sentence).Take(MostOfASentence).Select(post => new Link(person, sentence, post, sentence) { IsToPost = true }));
            var links = Nearest(within).Where(link => !LinkBar.Holds(context, link)).ToList();
            foreach (var link in links.Concat(Before(context, sentence)))
            {
                yield return link;
            }
        }
    }

    /// <summary>The people of whom one may follow the other, each pair both ways.</summary>
    public static IEnumerable<Link> Persons(LinkContext context)
    {
        foreach (var sentence in context.Article.Sentences)
        {
            var persons = sentence.Persons.Take(MostOfASentence).ToList();
            var within = persons.SelectMany(first => persons.Where(second => second.Key != first.Key && !second.Range.Overlaps(first.Range)).Select(second => new Link(first, sentence, second, sentence) { IsToPost = false }));
            foreach (var link in Nearest(within).Where(link => !LinkBar.Follows(link)))
            {
                yield return link;
            }

            if (Previous(context, sentence) is { } before)
            {
                foreach (var pair in persons.DistinctBy(person => person.Key).SelectMany(person => LastOf(before, person.Range.Start, person.Key).Select(other => (person, other))))
                {
                    yield return new Link(pair.person, sentence, pair.other, before) { IsToPost = false };
                    yield return new Link(pair.other, before, pair.person, sentence) { IsToPost = false };
                }
            }
        }
    }

    /// <summary>Links of the sentence with the one before it.</summary>
    private static IEnumerable<Link> Before(LinkContext context, SentenceView sentence)
    {
        if (Previous(context, sentence) is not { } before)
        {
            yield break;
        }

        foreach (var post in sentence.Posts.DistinctBy(post => post.Key).Take(MostOfASentence))
        {
            foreach (var person in LastOf(before, post.Range.Start, null).Where(person => !sentence.Persons.Any(own => own.Key == person.Key)))
            {
                yield return new Link(person, before, post, sentence) { IsToPost = true };
            }
        }

        foreach (var person in sentence.Persons.DistinctBy(person => person.Key).Take(MostOfASentence))
        {
            foreach (var link in CarriedTo(context, sentence, person))
            {
                yield return link;
            }
        }
    }

    /// <summary>The posts that the article speaks of before, or elsewhere where a succession or the topic calls for them.</summary>
    private static IEnumerable<Link> CarriedTo(LinkContext context, SentenceView sentence, Argument person)
    {
        var own = context.PostsIn(sentence).Select(post => post.Key).ToHashSet(StringComparer.Ordinal);
        var taken = 0;
        for (var at = sentence.Sentence.Index - 1; at >= 0 && taken < Carried; at--)
        {
            var earlier = context.Article.Sentences[at];
            foreach (var post in context.PostsIn(earlier).Reverse().Where(post => own.Add(post.Key)).Take(Carried - taken))
            {
                taken++;
                yield return new Link(person, sentence, post, earlier) { IsToPost = true };
            }
        }

        var called = context.SuccessionsOf(person.Key).Where(succession => succession.Quote.Overlaps(sentence.Range)).Select(succession => succession.Other(person.Key)).OfType<string>()
            .SelectMany(other => context.OfSubject(other).Where(claim => claim.Predicate == Domain.Claims.Predicate.HoldsPost).Select(claim => claim.Object!));
        foreach (var key in called.Append(context.Topic).OfType<string>().Where(own.Add))
        {
            if (context.MentionOf(key, sentence) is { } mention)
            {
                yield return new Link(person, sentence, mention.Post, mention.Sentence) { IsToPost = true };
            }
        }
    }

    private static SentenceView? Previous(LinkContext context, SentenceView sentence) =>
        sentence.Sentence.Index > 0 ? context.Article.Sentences[sentence.Sentence.Index - 1] : null;

    private static IEnumerable<Argument> LastOf(SentenceView sentence, int before, string? but) =>
        sentence.Persons.Where(person => person.Key != but && person.Range.End <= before).Reverse().DistinctBy(person => person.Key).Take(Carried);

    private static IEnumerable<Link> Nearest(IEnumerable<Link> links) => links.GroupBy(link => (link.First.Key, link.Second.Key))
        .SelectMany(pair => pair.OrderBy(Distance).ThenBy(link => link.First.Range.Start).Take(NearestOfAPair));

    private static int Distance(Link link) => link.IsForward ? link.Second.Range.Start - link.First.Range.End : link.First.Range.Start - link.Second.Range.End;
}
