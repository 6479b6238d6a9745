using NatoGraph.Domain.Claims;
using NatoGraph.Extraction.Language;
using NatoGraph.Extraction.Mentions;
using NatoGraph.Extraction.Weighing;

namespace NatoGraph.Extraction.Frames.Contests.Judging;

/// <summary>What is true of a post that somebody may contest.</summary>
internal sealed class PrizeSigns
{
    /// <summary>How many claims about one person or post are looked at: a long text repeats them.</summary>
    private const int Most = 24;

    private readonly FrameReading reading;
    private readonly ILookup<string, int> bodies;
    private readonly ILookup<string, (int Sentence, Argument Post)> posts;
    private readonly ILookup<string, (int Sentence, FrameInstance Instance)> named;
    private readonly ILookup<int, FrameInstance> instances;
    private readonly ILookup<string, ClaimDraft> held;
    private readonly ILookup<string, ClaimDraft> heldBy;
    private readonly Dictionary<int, string[]> contests = [];
    private readonly Dictionary<(int, int), string[]> manners = [];
    private (SentenceView, Argument) orderOf;
    private (List<string> Order, HashSet<string> Titles) orders = ([], []);

    /// <param name="reading">What the frames say.</param>
    public PrizeSigns(FrameReading reading)
    {
        this.reading = reading;
        var sentences = reading.Article.Sentences;
        bodies = sentences.SelectMany(sentence => sentence.Bodies.Select(body => (body.Key, sentence.Sentence.Index))).ToLookup(one => one.Key, one => one.Index, StringComparer.Ordinal);
        posts = sentences.SelectMany(sentence => sentence.Posts.Select(post => (post.Key, sentence.Sentence.Index, post))).ToLookup(one => one.Key, one => (one.Index, one.post), StringComparer.Ordinal);
        var holdings = reading.Said.Where(claim => claim is { Predicate: Predicate.HoldsPost, Subject: not null, Object: not null }).ToList();
        held = holdings.ToLookup(claim => claim.Object!, StringComparer.Ordinal);
        heldBy = holdings.ToLookup(claim => claim.Subject!, StringComparer.Ordinal);
        var candidacies = reading.Instances.Where(instance => instance.Frame.IsCandidacy && instance.Post is not null).ToList();
        named = candidacies.Where(instance => instance.PostRange is not null).ToLookup(instance => instance.Post!, instance => (instance.Sentence.Sentence.Index, instance), StringComparer.Ordinal);
        instances = candidacies.ToLookup(instance => instance.Sentence.Sentence.Index);
    }

    /// <summary>Adds what speaks for none of the posts.</summary>
    public void OfNone(FeatureList signs, SentenceView sentence, double best)
    {
        signs.Add("none");
        signs.Add("none-best", FeatureList.Bucket((int)Math.Floor(best * 2)));
        foreach (var one in Contest(sentence.Sentence.Index))
        {
            signs.Add("none-contest", one);
        }
    }

    /// <summary>Adds what is true of a post.</summary>
    public void Of(FeatureList signs, SentenceView sentence, Argument person, string post, double[] clues, int rank, double margin)
    {
        var index = sentence.Sentence.Index;
        var entity = reading.Registry.Post(post);
        var role = entity.Role ?? "";
        signs.Add("rank", FeatureList.Bucket(rank));
        signs.Add("margin", FeatureList.Bucket((int)Math.Floor(-margin * 2)));
        for (var clue = 0; clue < (int)ContestClue.Least; clue++)
        {
            if (clues[clue] > 0)
            {
                signs.Add("clue", ((ContestClue)clue).ToString());
                signs.Add("clue-much", ((ContestClue)clue).ToString(), clues[clue] >= 1 ? "1" : clues[clue] >= 0.5 ? "half" : clues[clue] >= 0.2 ? "some" : "few");
            }
        }

        signs.Add("role", role);
        signs.Add("head", FrameWords.Has("head", role) ? "yes" : "no");
        Mentions(signs, index, person, post);
        var kind = entity.Organisation is { } body ? reading.Article.Text.Find(body)?.OrganisationKind.ToString() ?? "unknown" : "none";
        signs.Add("body", kind);
        signs.Add("body+role", kind, role);
        signs.Add("body-far", entity.Organisation is null ? "none" : Far(bodies[entity.Organisation], index));
        foreach (var one in Contest(index).Concat(Contest(index - 1)).Distinct(StringComparer.Ordinal))
        {
            signs.Add("contest+role", one, role);
            signs.Add("contest+body", one, kind);
        }

        Candidacies(signs, index, person, post);
        Recency(signs, sentence, person, post);
        Holders(signs, sentence, person, post);
        Nationality(signs, sentence, person, entity.Organisation, kind);
        foreach (var held in heldBy[person.Key].Where(held => held.Object != post).Select(held => reading.Registry.Post(held.Object!)).Distinct().Take(Most))
        {
            signs.Add("own-body", entity.Organisation is not null && held.Organisation == entity.Organisation ? "same" : "other");
        }

        var holders = held[post].Take(Most).ToList();
        signs.Add("holders", FeatureList.Bucket(holders.Select(claim => claim.Subject).Distinct().Count()));
        foreach (var claim in holders.Where(claim => claim.Subject == person.Key))
        {
            signs.Add("own", claim.Quote.Overlaps(sentence.Range) ? "here" : "elsewhere", claim.Former ? "former" : claim.Modality.ToString(), claim.From is null && claim.Until is null ? "undated" : "dated");
        }
    }

    private void Mentions(FeatureList signs, int index, Argument person, string post)
    {
        var all = posts[post].ToList();
        signs.Add("mentions", FeatureList.Bucket(all.Count));
        signs.Add("far", Far(all.Select(one => one.Sentence), index));
        foreach (var (_, one) in all.Where(one => one.Sentence == index))
        {
            signs.Add("side", one.Range.Overlaps(person.Range) ? "it" : one.Range.End <= person.Range.Start ? "before" : "behind");
            if (one.Mention is PostMention mention)
            {
                signs.Add("side-form", one.Range.Overlaps(person.Range) ? "it" : one.Range.End <= person.Range.Start ? "before" : "behind", mention.Form.ToString(), mention.Determiner.ToString());
            }
        }

        if (all.Where(one => one.Sentence <= index).Select(one => one.Post.Mention).OfType<PostMention>().LastOrDefault() is { } last)
        {
            signs.Add("form", last.Form.ToString(), last.Determiner.ToString());
            foreach (var modifier in last.Modifiers)
            {
                signs.Add("modifier", modifier.ToString());
            }
        }

        signs.Add("offices", all.Exists(one => one.Post.Mention is PostMention { Form: PostForm.Office }) ? "yes" : "no");
    }

    /// <summary>How many other posts have been named since the post was, in the paragraph; titles of people apart.</summary>
    private void Recency(FeatureList signs, SentenceView sentence, Argument person, string post)
    {
        var (order, titles) = OrderAt(sentence, person);
        var at = order.IndexOf(post);
        signs.Add("order", at < 0 ? "none" : FeatureList.Bucket(at));
        signs.Add("order-title", titles.Contains(post) ? "title" : at < 0 ? "none" : "free", FeatureList.Bucket(order.Where(one => !titles.Contains(one)).ToList().IndexOf(post)));
    }

    private (List<string> Order, HashSet<string> Titles) OrderAt(SentenceView sentence, Argument person)
    {
        if (orderOf == (sentence, person))
        {
            return orders;
        }

        var order = new List<string>();
        var titles = new HashSet<string>(StringComparer.Ordinal);
        for (var at = sentence.Sentence.Index; at >= 0 && reading.Article.Sentences[at].Sentence.Paragraph == sentence.Sentence.Paragraph; at--)
        {
            foreach (var post in reading.Article.Sentences[at].Posts.Where(one => one.Range.Start < person.Range.Start).Reverse())
            {
                if (!order.Contains(post.Key))
                {
                    order.Add(post.Key);
                    if (Appositions.Described(reading.Article.Sentences[at], post) is not null
                        || reading.Article.Sentences[at].Persons.Any(one => one.Mention is PersonMention && one.Range.Start >= post.Range.End && one.Range.Start - post.Range.End <= 3))
                    {
                        titles.Add(post.Key);
                    }
                }
            }
        }

        orderOf = (sentence, person);
        return orders = (order, titles);
    }

    /// <summary>What is told of those near who hold the post: that they go, are followed, are chosen.</summary>
    private void Holders(FeatureList signs, SentenceView sentence, Argument person, string post)
    {
        var holders = held[post].Where(claim => claim.Modality != Modality.Denied && claim.Subject != person.Key).Take(Most).Select(claim => claim.Subject!).ToHashSet(StringComparer.Ordinal);
        for (var far = 0; far <= 3 && sentence.Sentence.Index >= far; far++)
        {
            var other = reading.Article.Sentences[sentence.Sentence.Index - far];
            foreach (var holder in other.Persons.Where(one => holders.Contains(one.Key)).DistinctBy(one => one.Key).Take(4))
            {
                var where = far == 0 ? holder.Range.Start < person.Range.Start ? "before" : "behind" : FeatureList.Bucket(far);
                signs.Add("holder-near", where);
                foreach (var manner in Manner(other, holder))
                {
                    signs.Add("holder-manner", where, manner);
                }
            }
        }
    }

    /// <summary>What the words over a mention say: the classes of the verb and nouns that govern it.</summary>
    private string[] Manner(SentenceView sentence, Argument mention)
    {
        var key = (sentence.Sentence.Index, mention.Range.Start);
        if (!manners.TryGetValue(key, out var known))
        {
            var tree = sentence.Tree;
            var head = tree.HeadOf(mention.Mention.Span);
            manners[key] = known = head is null ? ["none"] : [.. tree.Above(head).Take(3).SelectMany(word => LinkClasses.Of(word.Lemma)).Distinct().DefaultIfEmpty("other")];
        }

        return known;
    }

    /// <summary>Whether candidacies name the post.</summary>
    private void Candidacies(FeatureList signs, int index, Argument person, string post)
    {
        foreach (var instance in instances[index].Where(instance => instance.Subject?.Key == person.Key && instance.Post == post))
        {
            signs.Add("read", instance.PostRange is null ? "spoken" : "named");
            signs.Add("read-by", instance.Frame.Id, instance.PostRange is null ? "spoken" : "named");
        }

        var near = named[post].Where(one => one.Instance.Subject?.Key != person.Key).Select(one => one.Sentence).ToList();
        signs.Add("named", Far(near, index));
        if (instances[index].Any(instance => instance.Subject?.Key != person.Key && instance.Post == post))
        {
            signs.Add("sought-here");
        }

        var others = named.Where(group => group.Key != post).SelectMany(group => group).Where(one => one.Instance.Subject?.Key != person.Key).Select(one => one.Sentence);
        signs.Add("other-named", Far(others, index));
    }

    private static void Nationality(FeatureList signs, SentenceView sentence, Argument person, string? body, string kind)
    {
        if (sentence.Bodies.FirstOrDefault(one => one.Mention is StateMention && one.Mention.Span.End == person.Mention.Span.Start) is { } nation)
        {
            signs.Add("nation", nation.Key == body ? "same" : "other", kind);
        }
        else
        {
            signs.Add("nation", "none", kind);
        }
    }

    /// <summary>How far the nearest of some sentences lies: those before first.</summary>
    private static string Far(IEnumerable<int> sentences, int index)
    {
        var all = sentences.ToList();
        return all.Exists(one => one <= index) ? FeatureList.Bucket(index - all.Where(one => one <= index).Max())
            : all.Count > 0 ? "ahead" + FeatureList.Bucket(all.Min() - index)
            : "none";
    }

    private string[] Contest(int sentence)
    {
        if (sentence < 0)
        {
            return [];
        }

        if (!contests.TryGetValue(sentence, out var known))
        {
            contests[sentence] = known = [.. reading.Article.Sentences[sentence].Tree.Words.Where(ContestWords.Sign.Has).Select(word => word.Lemma).Distinct(StringComparer.Ordinal)];
        }

        return known;
    }
}
