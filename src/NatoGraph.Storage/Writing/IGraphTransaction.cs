using System.Collections.Immutable;
using NatoGraph.Domain.Entities;
using NatoGraph.Domain.Projection;
using NatoGraph.Domain.Resolution;
using NatoGraph.Storage.Reading;

namespace NatoGraph.Storage.Writing;

/// <summary>
/// What a writer reads and writes, in one transaction. Only the log is written by hand; forms, entities, resolved claims and facts are a
/// function of it and are written as whole pieces, in this order. Reads see the transaction's own writes.
/// </summary>
public interface IGraphTransaction
{
    /// <summary>The article under an id, with its newest version, or <see langword="null"/>.</summary>
    Task<ArticleRecord?> FindArticleAsync(NodeId id, CancellationToken cancellationToken);

    /// <summary>
    /// Appends a version of an article to the log. Claims of an earlier version are marked superseded, save those that the new one
    /// makes again.
    /// </summary>
    /// <returns>The units of projection that the superseded claims fed.</returns>
    Task<ImmutableArray<ProjectionUnit>> AppendAsync(LoggedArticle version, CancellationToken cancellationToken);

    /// <summary>Writes the forms of an article's entities in place of those it had; a form that no current article has any more goes.</summary>
    /// <param name="article">The article.</param>
    /// <param name="forms">The forms by the article's keys.</param>
    /// <param name="cancellationToken">Ends the writing early.</param>
    Task<FormsChange> PutFormsAsync(NodeId article, IReadOnlyDictionary<string, KeyedForm> forms, CancellationToken cancellationToken);

    /// <summary>
    /// The forms that share a blocking key with any of <paramref name="keys"/>, and, transitively, those that share a key with these,
    /// each with its number of current articles: all that must be resolved together. Ordered by form.
    /// </summary>
    Task<ImmutableArray<SupportedForm>> GetBlockAsync(IReadOnlyCollection<string> keys, CancellationToken cancellationToken);

    /// <summary>Writes the entities that forms amount to, and which form is which entity.</summary>
    /// <param name="entities">What whole blocks amount to.</param>
    /// <param name="orphans">Entities that may have lost their last form; they go where they have.</param>
    /// <param name="cancellationToken">Ends the writing early.</param>
    /// <returns>The forms that are another entity than before.</returns>
    Task<ImmutableArray<string>> PutEntitiesAsync(ResolvedEntities entities, ImmutableArray<NodeId> orphans, CancellationToken cancellationToken);

    /// <summary>The articles that have any of these forms, ordered by id.</summary>
    Task<ImmutableArray<NodeId>> GetArticlesOfFormsAsync(IReadOnlyCollection<string> forms, CancellationToken cancellationToken);

    /// <summary>The current claims of articles, and what their keys stand for; articles that are not there are left out.</summary>
    Task<ImmutableArray<ArticleClaims>> GetClaimsOfArticlesAsync(IReadOnlyCollection<NodeId> articles, CancellationToken cancellationToken);

    /// <summary>Writes which entities claims speak of and which units they feed.</summary>
    /// <returns>The units that they feed or fed before.</returns>
    Task<ImmutableArray<ProjectionUnit>> PutClaimsAsync(IReadOnlyCollection<FeedingClaim> claims, CancellationToken cancellationToken);

    /// <summary>The current claims that a unit is projected from, ordered by id.</summary>
    Task<ImmutableArray<ResolvedClaim>> GetClaimsOfUnitAsync(ProjectionUnit unit, CancellationToken cancellationToken);

    /// <summary>Writes what units of projection give in place of what they gave before. An id of a fact is unique over all units.</summary>
    Task PutFactsAsync(IReadOnlyCollection<UnitProjection> projections, CancellationToken cancellationToken);

    /// <summary>Drops everything but the log, to be projected again from scratch. Superseded claims keep the entities they last spoke of.</summary>
    Task ClearProjectionAsync(CancellationToken cancellationToken);

    /// <summary>The newest versions of articles, ordered by id.</summary>
    /// <param name="after">Only articles behind this one.</param>
    /// <param name="limit">How many at most.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    Task<ImmutableArray<LoggedArticle>> GetLogAsync(NodeId? after, int limit, CancellationToken cancellationToken);

    /// <summary>Blocking keys of some form that is no entity yet; empty where all are.</summary>
    Task<ImmutableArray<string>> GetUnresolvedKeysAsync(CancellationToken cancellationToken);
}
