using NatoGraph.Domain.Claims;
using NatoGraph.Domain.Entities;
using NatoGraph.Domain.Resolution;
using NatoGraph.Domain.Time;
using NatoGraph.GraphQL.Articles;
using NatoGraph.GraphQL.Entities;
using NatoGraph.GraphQL.Posts;
using NatoGraph.GraphQL.Relay;
using NatoGraph.Storage.Reading;

namespace NatoGraph.GraphQL.Claims;

/// <summary>A statement of an article, with who is answerable for it and the words that say it. Claims are never altered.</summary>
/// <param name="record">The claim as it was read.</param>
[Node]
[GraphQLName("Claim")]
public sealed class ClaimNode(ClaimRecord record)
{
    private ResolvedClaim Resolved => record.Resolved;

    private ClaimDraft Statement => record.Resolved.Claim.Statement;

    /// <summary>The global id.</summary>
    [ID]
    public string Id => Key.Slug;

    /// <summary>The readable part of the id, derived from the content.</summary>
    public string Slug => Key.Slug;

    /// <summary>What is said of subject and object.</summary>
    public Predicate Predicate => Statement.Predicate;

    /// <summary>What happened, where the claim tells of an event.</summary>
    public EventKind? EventKind => Statement.EventKind;

    /// <summary>Where it happened, as the text names it, where the claim tells of an event.</summary>
    public string? Place => Statement.Place;

    /// <summary>Since when it holds, or when it happened; null where the text does not say.</summary>
    public Edtf? From => Statement.From;

    /// <summary>Until when it holds, or the last day of what happened; null where the text does not say.</summary>
    public Edtf? Until => Statement.Until;

    /// <summary>Whether the post is held for the time being only.</summary>
    public bool Acting => Statement.Acting;

    /// <summary>Whether the text says that it is over without saying when it ended.</summary>
    public bool Former => Statement.Former;

    /// <summary>How often a mandate was extended, where the text counts.</summary>
    public int? Times => Statement.Times;

    /// <summary>How sure the text is.</summary>
    public Modality Modality => Statement.Modality;

    /// <summary>Who is answerable for it.</summary>
    public AttributionNode Attribution => new(Resolved);

    /// <summary>The words that say it, and where they stand.</summary>
    public QuoteNode Quote => new(Resolved.Claim);

    /// <summary>The rule that found it and the rule's version: fr.tenure.takes-up/3.</summary>
    public string Extractor => Statement.Extractor;

    /// <summary>The rule that found it, without its version: fr.tenure.takes-up.</summary>
    public string Rule => Statement.Extractor.Split('/')[0];

    /// <summary>The version of the rule; a rule that says other things than before has a higher one.</summary>
    public string? Version => Statement.Extractor.Split('/') is [_, var version, ..] ? version : null;

    /// <summary>The share of the rule's claims that were right on articles that careful readers annotated, between 0 and 1.</summary>
    public double Precision => Statement.Confidence;

    /// <summary>The share of claims of this rule that are right, between 0 and 1.</summary>
    public double Confidence => Statement.Confidence;

    /// <summary>The day on which the article was published and the claim so became known.</summary>
    public Edtf PublishedOn => Edtf.Day(Resolved.Claim.PublishedOn);

    /// <summary>When it was taken in, UTC.</summary>
    public DateTimeOffset RecordedAt => Resolved.Claim.RecordedAt;

    /// <summary>When a corrected text replaced it, UTC; null while it counts.</summary>
    public DateTimeOffset? SupersededOn => record.SupersededOn;

    internal NodeId Key => Resolved.Claim.Id;

    internal NodeId ArticleKey => Resolved.Claim.Article;

    /// <summary>The article that says so.</summary>
    public Task<ArticleNode> GetArticleAsync(ArticleByIdDataLoader articles, CancellationToken cancellationToken) =>
        articles.LoadRequiredAsync(ArticleKey, cancellationToken);

    /// <summary>Who or what it is said of; null for an event.</summary>
    public Task<IEntityNode?> GetSubjectAsync(EntityByIdDataLoader entities, CancellationToken cancellationToken) =>
        LoadAsync(Resolved.Subject, entities, cancellationToken);

    /// <summary>The post, person or organisation on the other side; null for an event.</summary>
    public Task<IEntityNode?> GetObjectAsync(EntityByIdDataLoader entities, CancellationToken cancellationToken) =>
        LoadAsync(Resolved.Object, entities, cancellationToken);

    /// <summary>The post in which one person follows the other, where the text says it.</summary>
    public async Task<PostNode?> GetPostAsync(PostByIdDataLoader posts, CancellationToken cancellationToken) =>
        Resolved.Post is { } post ? await posts.LoadAsync(post, cancellationToken) : null;

    /// <summary>Who took part, where the claim tells of an event.</summary>
    public Task<IReadOnlyList<IEntityNode>> GetParticipantsAsync(EntityByIdDataLoader entities, CancellationToken cancellationToken) =>
        entities.LoadKnownAsync(Resolved.Participants, cancellationToken);

    /// <summary>Reads one claim again by id.</summary>
    [NodeResolver]
    public static Task<ClaimNode?> GetNodeAsync(string id, ClaimByIdDataLoader claims, CancellationToken cancellationToken) =>
        claims.LoadAsync(new NodeId(NodeKind.Claim, id), cancellationToken);

    private static async Task<IEntityNode?> LoadAsync(NodeId? id, EntityByIdDataLoader entities, CancellationToken cancellationToken) =>
        id is { } key ? await entities.LoadAsync(key, cancellationToken) : null;
}
