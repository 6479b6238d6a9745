using System.Collections.Immutable;
using NatoGraph.Domain.Entities;
using NatoGraph.Domain.Projection;
using NatoGraph.Domain.Resolution;

namespace NatoGraph.Storage.Reading;

/// <summary>
/// What the graph can be asked. Every batch is one call for any number of keys; a key without an answer is missing from the
/// dictionary (single values) or has an empty list. Old ids of merged entities are followed.
/// All members throw <see cref="StoreException"/> where the store cannot answer.
/// </summary>
public interface IGraphReader
{
    /// <summary>People by id.</summary>
    Task<IReadOnlyDictionary<NodeId, Person>> GetPeopleAsync(IReadOnlyList<NodeId> ids, CancellationToken cancellationToken);

    /// <summary>Organisations by id.</summary>
    Task<IReadOnlyDictionary<NodeId, Organisation>> GetOrganisationsAsync(IReadOnlyList<NodeId> ids, CancellationToken cancellationToken);

    /// <summary>Posts by id.</summary>
    Task<IReadOnlyDictionary<NodeId, Post>> GetPostsAsync(IReadOnlyList<NodeId> ids, CancellationToken cancellationToken);

    /// <summary>Articles by id.</summary>
    Task<IReadOnlyDictionary<NodeId, ArticleRecord>> GetArticlesAsync(IReadOnlyList<NodeId> ids, CancellationToken cancellationToken);

    /// <summary>Versions of articles, for quotes of superseded claims.</summary>
    Task<IReadOnlyDictionary<(NodeId Article, int Version), ArticleRecord>> GetArticleVersionsAsync(IReadOnlyList<(NodeId Article, int Version)> versions, CancellationToken cancellationToken);

    /// <summary>Claims by id, superseded ones too.</summary>
    Task<IReadOnlyDictionary<NodeId, ClaimRecord>> GetClaimsAsync(IReadOnlyList<NodeId> ids, CancellationToken cancellationToken);

    /// <summary>Events by id.</summary>
    Task<IReadOnlyDictionary<NodeId, Event>> GetEventsAsync(IReadOnlyList<NodeId> ids, CancellationToken cancellationToken);

    /// <summary>Tenures by id, as all that is known has them.</summary>
    Task<IReadOnlyDictionary<NodeId, Tenure>> GetTenuresAsync(IReadOnlyList<NodeId> ids, CancellationToken cancellationToken);

    /// <summary>Candidacies by id.</summary>
    Task<IReadOnlyDictionary<NodeId, Candidacy>> GetCandidaciesAsync(IReadOnlyList<NodeId> ids, CancellationToken cancellationToken);

    /// <summary>Memberships by id.</summary>
    Task<IReadOnlyDictionary<NodeId, Membership>> GetMembershipsAsync(IReadOnlyList<NodeId> ids, CancellationToken cancellationToken);

    /// <summary>Contradictions by id.</summary>
    Task<IReadOnlyDictionary<NodeId, Contradiction>> GetContradictionsAsync(IReadOnlyList<NodeId> ids, CancellationToken cancellationToken);

    /// <summary>The successions of posts, as all that is known has them.</summary>
    Task<IReadOnlyDictionary<NodeId, Succession>> GetSuccessionsAsync(IReadOnlyList<NodeId> posts, CancellationToken cancellationToken);

    /// <summary>
    /// The claims that the succession of a post is projected from, for asking what was known on a day.
    /// Superseded claims are not among them.
    /// </summary>
    Task<IReadOnlyDictionary<NodeId, ImmutableArray<ResolvedClaim>>> GetClaimsOfPostsAsync(IReadOnlyList<NodeId> posts, CancellationToken cancellationToken);

    /// <summary>The tenures of people, ordered by first day.</summary>
    Task<IReadOnlyDictionary<NodeId, ImmutableArray<Tenure>>> GetTenuresOfPeopleAsync(IReadOnlyList<NodeId> people, CancellationToken cancellationToken);

    /// <summary>The candidacies of people, ordered by id.</summary>
    Task<IReadOnlyDictionary<NodeId, ImmutableArray<Candidacy>>> GetCandidaciesOfPeopleAsync(IReadOnlyList<NodeId> people, CancellationToken cancellationToken);

    /// <summary>The posts of organisations, ordered by label.</summary>
    Task<IReadOnlyDictionary<NodeId, ImmutableArray<NodeId>>> GetPostsOfOrganisationsAsync(IReadOnlyList<NodeId> organisations, CancellationToken cancellationToken);

    /// <summary>The memberships in which organisations are the member or the body, ordered by id.</summary>
    Task<IReadOnlyDictionary<NodeId, ImmutableArray<Membership>>> GetMembershipsOfOrganisationsAsync(IReadOnlyList<NodeId> organisations, CancellationToken cancellationToken);

    /// <summary>The events in which people or organisations took part, by first day, unknown days last.</summary>
    Task<IReadOnlyDictionary<NodeId, ImmutableArray<NodeId>>> GetEventsOfEntitiesAsync(IReadOnlyList<NodeId> entities, CancellationToken cancellationToken);

    /// <summary>The claims that speak of entities or stand in articles, a page for each.</summary>
    /// <param name="owners">People, organisations, posts, or articles.</param>
    /// <param name="filter">Which claims.</param>
    /// <param name="order">In which order; by default by date.</param>
    /// <param name="page">Which part, the same for each owner.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    Task<IReadOnlyDictionary<NodeId, Page<NodeId>>> GetClaimsOfAsync(IReadOnlyList<NodeId> owners, ClaimFilter filter, Order order, PageRequest page, CancellationToken cancellationToken);

    /// <summary>The facts that claims stand for or against.</summary>
    Task<IReadOnlyDictionary<NodeId, ImmutableArray<FactReference>>> GetFactsOfClaimsAsync(IReadOnlyList<NodeId> claims, CancellationToken cancellationToken);

    /// <summary>The entities that share tenures, memberships or events with others, most shared facts first, then by id.</summary>
    Task<IReadOnlyDictionary<NodeId, ImmutableArray<Neighbour>>> GetNeighboursAsync(IReadOnlyList<NodeId> entities, CancellationToken cancellationToken);

    /// <summary>The contradictions that concern entities or claims, ordered by id.</summary>
    Task<IReadOnlyDictionary<NodeId, ImmutableArray<Contradiction>>> GetContradictionsOfAsync(IReadOnlyList<NodeId> entitiesOrClaims, CancellationToken cancellationToken);

    /// <summary>A page of people.</summary>
    Task<Page<NodeId>> FindPeopleAsync(PersonFilter filter, Order order, PageRequest page, CancellationToken cancellationToken);

    /// <summary>A page of organisations.</summary>
    Task<Page<NodeId>> FindOrganisationsAsync(OrganisationFilter filter, Order order, PageRequest page, CancellationToken cancellationToken);

    /// <summary>A page of posts.</summary>
    Task<Page<NodeId>> FindPostsAsync(PostFilter filter, Order order, PageRequest page, CancellationToken cancellationToken);

    /// <summary>A page of events.</summary>
    Task<Page<NodeId>> FindEventsAsync(EventFilter filter, Order order, PageRequest page, CancellationToken cancellationToken);

    /// <summary>A page of claims.</summary>
    Task<Page<NodeId>> FindClaimsAsync(ClaimFilter filter, Order order, PageRequest page, CancellationToken cancellationToken);

    /// <summary>A page of articles.</summary>
    Task<Page<NodeId>> FindArticlesAsync(ArticleFilter filter, Order order, PageRequest page, CancellationToken cancellationToken);

    /// <summary>A page of contradictions.</summary>
    /// <param name="entity">That concern this entity.</param>
    /// <param name="kind">Of this kind.</param>
    /// <param name="page">Which part; ordered by id.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    Task<Page<NodeId>> FindContradictionsAsync(NodeId? entity, ContradictionKind? kind, PageRequest page, CancellationToken cancellationToken);

    /// <summary>The dated facts (tenures, memberships, events) of an entity that may touch a span of days, by first day, a page of them.</summary>
    Task<Page<NodeId>> GetTimelineAsync(NodeId entity, DateOnly? from, DateOnly? until, PageRequest page, CancellationToken cancellationToken);

    /// <summary>
    /// The shortest way between two entities over tenures, memberships, events, and posts and their organisations; of several that are as
    /// short, the first by the ids on the way. <see langword="null"/> where there is none, or one of the two is not there.
    /// </summary>
    /// <param name="from">A person, organisation, post or event.</param>
    /// <param name="to">Likewise.</param>
    /// <param name="maxLength">How many links at most, up to <see cref="GraphPath.MaxLength"/>: to a fact, from a fact, or between a post and its organisation.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    Task<GraphPath?> FindPathAsync(NodeId from, NodeId to, int maxLength, CancellationToken cancellationToken);

    /// <summary>Full-text search: every word, accents and case ignored, the last letters of a word may be missing; best first.</summary>
    /// <param name="text">What the reader typed.</param>
    /// <param name="kinds">What to find; empty for everything.</param>
    /// <param name="page">Which part.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    Task<Page<SearchHit>> SearchAsync(string text, ImmutableArray<NodeKind> kinds, PageRequest page, CancellationToken cancellationToken);

    /// <summary>How much the store holds.</summary>
    Task<StoreStatistics> GetStatisticsAsync(CancellationToken cancellationToken);
}
