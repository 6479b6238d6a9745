using System.Collections.Immutable;
using NatoGraph.Domain.Claims;
using NatoGraph.Extraction.Syntax.Structure;

namespace NatoGraph.Extraction.Frames.Linking;

/// <summary>An article with what the frames found in it, as links are judged against it.</summary>
internal sealed class LinkContext
{
    /// <summary>How many claims about one person or post are looked at: a long text repeats them.</summary>
    private const int Most = 24;

    private readonly ILookup<(Predicate, string, string), ClaimDraft> byPair;
    private readonly ILookup<string, ClaimDraft> bySubject;
    private readonly ILookup<string, ClaimDraft> byObject;
    private readonly ILookup<string, (Argument Post, SentenceView Sentence)> mentions;
    private readonly Dictionary<(string, string), int> together = [];
    private readonly ImmutableArray<ImmutableArray<Argument>> posts;
    private readonly ImmutableArray<int> postsBefore;
    private readonly Dictionary<string, int> firsts = new(StringComparer.Ordinal);
    private readonly HolderSequence holders;
    private ILookup<string, Succession> successions;

    /// <param name="reading">The article and what the frames say.</param>
    /// <param name="likely">Who is taken to follow whom beside what the frames say, and where.</param>
    public LinkContext(FrameReading reading, IReadOnlyList<Succession> likely)
    {
        (Article, Said, Topic) = (reading.Article, reading.Said, reading.Topic);
        var claims = Said.Where(claim => claim.Subject is not null && claim.Object is not null).ToList();
        byPair = claims.ToLookup(claim => (claim.Predicate, claim.Subject!, claim.Object!));
        bySubject = claims.ToLookup(claim => claim.Subject!, StringComparer.Ordinal);
        byObject = claims.ToLookup(claim => claim.Object!, StringComparer.Ordinal);
        successions = SuccessionsOf(claims, likely);
        var led = claims.Where(claim => claim.Predicate == Predicate.HoldsPost).ToLookup(claim => Article.SentenceAt(claim.Quote.Start).Sentence.Index);
        posts = [.. Article.Sentences.Select(sentence => PostsOf(sentence, led[sentence.Sentence.Index].Take(Most)))];
        postsBefore = CountBefore(posts);
        mentions = Article.Sentences.SelectMany(sentence => posts[sentence.Sentence.Index].Select(post => (Post: post, Sentence: sentence))).ToLookup(mention => mention.Post.Key, StringComparer.Ordinal);
        CountTogether();
        var persons = Article.Sentences.SelectMany(sentence => sentence.Persons).ToList();
        persons.ForEach(person => firsts.TryAdd(person.Key, person.Range.Start));
        var held = claims.Where(claim => claim.Predicate == Predicate.HoldsPost && (Topic is null || claim.Object == Topic)).Select(claim => claim.Subject!).ToHashSet(StringComparer.Ordinal);
        holders = new HolderSequence(persons.Where(person => held.Contains(person.Key)));
        Clauses = new ClauseFeatures(this);
    }

    /// <summary>The same article where others are taken to follow each other.</summary>
    /// <param name="likely">Who is taken to follow whom beside what the frames say, and where.</param>
    public LinkContext With(IReadOnlyList<Succession> likely)
    {
        var context = (LinkContext)MemberwiseClone();
        context.successions = SuccessionsOf(Said, likely);
        return context;
    }

    /// <summary>The article.</summary>
    public ArticleView Article { get; }

    /// <summary>What the frames say.</summary>
    public IReadOnlyList<ClaimDraft> Said { get; }

    /// <summary>The post that the article is mostly about, if there is one.</summary>
    public string? Topic { get; }

    /// <summary>What the frames say of a pair.</summary>
    public IEnumerable<ClaimDraft> Of(Predicate predicate, string subject, string other) => byPair[(predicate, subject, other)].Take(Most);

    /// <summary>What the frames say of somebody.</summary>
    public IEnumerable<ClaimDraft> OfSubject(string subject) => bySubject[subject].Take(Most);

    /// <summary>What the frames say with a post, or with somebody as the one who is followed.</summary>
    public IEnumerable<ClaimDraft> OfObject(string other) => byObject[other].Take(Most);

    /// <summary>Whom a person is taken to follow, and who is taken to follow them.</summary>
    public IEnumerable<Succession> SuccessionsOf(string person) => successions[person].Take(Most);

    /// <summary>The posts that a sentence names, and those of the organisations whose heads a frame speaks of, in order.</summary>
    public ImmutableArray<Argument> PostsIn(SentenceView sentence) => posts[sentence.Sentence.Index];

    /// <summary>How many posts are named between two sentences.</summary>
    public int PostsBetween(SentenceView first, SentenceView second) => Math.Max(0, postsBefore[second.Sentence.Index] - postsBefore[first.Sentence.Index + 1]);

    /// <summary>The last mention of a post before a sentence, or else the first behind it.</summary>
    public (Argument Post, SentenceView Sentence)? MentionOf(string post, SentenceView sentence)
    {
        (Argument Post, SentenceView Sentence)? last = null;
        foreach (var mention in mentions[post])
        {
            if (last is not null && mention.Sentence.Sentence.Index > sentence.Sentence.Index)
            {
                break;
            }

            last = mention;
        }

        return last;
    }

    /// <summary>What the clauses of mentions show.</summary>
    public ClauseFeatures Clauses { get; }

    /// <summary>Where a person is first mentioned.</summary>
    public int FirstOf(string person) => firsts.GetValueOrDefault(person, -1);

    /// <summary>Who is the last to be named, before a mention and beside its person, of those whom the frames say to hold the topic, or any post where there is none.</summary>
    public string? LastHolder(Argument person) => holders.Before(person);

    /// <summary>How many sentences have both a person and a post.</summary>
    public int Together(string person, string post) => together.GetValueOrDefault((person, post));

    /// <summary>The tree of a sentence.</summary>
    public SentenceStructure TreeOf(SentenceView sentence) => Article.Text.Structure.Of(sentence.Sentence);

    private static ILookup<string, Succession> SuccessionsOf(IEnumerable<ClaimDraft> claims, IEnumerable<Succession> likely) => claims
        .Where(claim => claim is { Predicate: Predicate.Succeeds, Subject: not null, Object: not null }).Select(claim => new Succession(claim.Subject!, claim.Object!, claim.Quote)).Concat(likely)
        .SelectMany(succession => new[] { (Person: succession.Successor, succession), (Person: succession.Predecessor, succession) })
        .ToLookup(pair => pair.Person, pair => pair.succession, StringComparer.Ordinal);

    /// <summary>The posts that are named, and those of the organisations whose heads a frame speaks of: "préside l'Assemblée".</summary>
    private static ImmutableArray<Argument> PostsOf(SentenceView sentence, IEnumerable<ClaimDraft> led)
    {
        var found = sentence.Posts.ToBuilder();
        foreach (var claim in led)
        {
            if (!found.Any(post => post.Key == claim.Object)
                && sentence.Bodies.FirstOrDefault(body => claim.Quote.Contains(body.Range) && !sentence.Posts.Any(post => post.Range.Overlaps(body.Range))) is { } body)
            {
                found.Add(body with { Key = claim.Object! });
            }
        }

        return found.ToImmutable();
    }

    private static ImmutableArray<int> CountBefore(ImmutableArray<ImmutableArray<Argument>> posts)
    {
        var counts = ImmutableArray.CreateBuilder<int>(posts.Length + 1);
        counts.Add(0);
        foreach (var one in posts)
        {
            counts.Add(counts[^1] + one.Length);
        }

        return counts.ToImmutable();
    }

    private void CountTogether()
    {
        foreach (var sentence in Article.Sentences)
        {
            foreach (var person in sentence.Persons.Select(person => person.Key).Distinct().Take(LinkFinder.MostOfASentence))
            {
                foreach (var post in sentence.Posts.Select(post => post.Key).Distinct().Take(LinkFinder.MostOfASentence))
                {
                    together[(person, post)] = together.GetValueOrDefault((person, post)) + 1;
                }
            }
        }
    }
}
