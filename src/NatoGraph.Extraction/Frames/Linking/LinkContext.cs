using System.Collections.Immutable;
using NatoGraph.Domain.Claims;
using NatoGraph.Extraction.Syntax.Structure;

namespace NatoGraph.Extraction.Frames.Linking;

/// <summary>An article with what the frames found in it, as links are judged against it.</summary>
internal sealed class LinkContext
{
    private readonly ILookup<(Predicate, string, string), ClaimDraft> byPair;
    private readonly ILookup<string, ClaimDraft> bySubject;
    private readonly ILookup<string, ClaimDraft> byObject;
    private readonly Dictionary<(string, string), int> together = [];
    private readonly ImmutableArray<ImmutableArray<Argument>> postsBefore;

    /// <param name="reading">The article and what the frames say.</param>
    /// <param name="successions">Who is taken to follow whom beside what the frames say, and where.</param>
    public LinkContext(FrameReading reading, IReadOnlyList<Succession> successions)
    {
        (Article, Said, Topic) = (reading.Article, reading.Said, reading.Topic);
        var (article, said) = (Article, Said);
        Successions = [.. said.Where(claim => claim.Predicate == Predicate.Succeeds).Select(claim => new Succession(claim.Subject!, claim.Object!, claim.Quote)), .. successions];
        postsBefore = [.. article.Sentences.Select(PostsOf)];
        var claims = said.Where(claim => claim.Subject is not null && claim.Object is not null).ToList();
        byPair = claims.ToLookup(claim => (claim.Predicate, claim.Subject!, claim.Object!));
        bySubject = claims.ToLookup(claim => claim.Subject!, StringComparer.Ordinal);
        byObject = claims.ToLookup(claim => claim.Object!, StringComparer.Ordinal);
        foreach (var pair in article.Sentences.SelectMany(sentence => sentence.Persons.Select(person => person.Key).Distinct().SelectMany(person => sentence.Posts.Select(post => (person, post.Key)).Distinct())))
        {
            together[pair] = together.GetValueOrDefault(pair) + 1;
        }
    }

    /// <summary>The article.</summary>
    public ArticleView Article { get; }

    /// <summary>What the frames say.</summary>
    public IReadOnlyList<ClaimDraft> Said { get; }

    /// <summary>The post that the article is mostly about, if there is one.</summary>
    public string? Topic { get; }

    /// <summary>What the frames say of a pair.</summary>
    public IEnumerable<ClaimDraft> Of(Predicate predicate, string subject, string other) => byPair[(predicate, subject, other)];

    /// <summary>What the frames say of somebody.</summary>
    public IEnumerable<ClaimDraft> OfSubject(string subject) => bySubject[subject];

    /// <summary>What the frames say with a post, or with somebody as the one who is followed.</summary>
    public IEnumerable<ClaimDraft> OfObject(string other) => byObject[other];

    /// <summary>Who is taken to follow whom.</summary>
    public ImmutableArray<Succession> Successions { get; }

    /// <summary>The posts that a sentence names or speaks of, in order.</summary>
    public ImmutableArray<Argument> PostsIn(SentenceView sentence) => postsBefore[sentence.Sentence.Index];

    /// <summary>The last mention of a post before a sentence, or else the first behind it.</summary>
    public (Argument Post, SentenceView Sentence)? MentionOf(string post, SentenceView sentence)
    {
        var mentions = Article.Sentences.SelectMany(one => PostsIn(one).Where(mention => mention.Key == post).Select(mention => (Post: mention, Sentence: one))).ToList();
        return mentions.Count == 0 ? null : mentions.FindLast(mention => mention.Sentence.Sentence.Index <= sentence.Sentence.Index) is { Post: not null } before ? before : mentions[0];
    }

    /// <summary>How many sentences have both a person and a post.</summary>
    public int Together(string person, string post) => together.GetValueOrDefault((person, post));

    /// <summary>The tree of a sentence.</summary>
    public SentenceStructure TreeOf(SentenceView sentence) => Article.Text.Structure.Of(sentence.Sentence);

    /// <summary>The posts that are named, and those of the organisations whose heads a frame speaks of: "préside l'Assemblée".</summary>
    private ImmutableArray<Argument> PostsOf(SentenceView sentence) =>
    [
        .. sentence.Posts,
        .. sentence.Bodies.SelectMany(body => Said.Where(claim => claim.Predicate == Predicate.HoldsPost && claim.Quote.Contains(body.Range) && !sentence.Posts.Any(post => post.Key == claim.Object || post.Range.Overlaps(body.Range)))
            .Select(claim => claim.Object!).Distinct().Select(post => body with { Key = post })),
    ];
}
