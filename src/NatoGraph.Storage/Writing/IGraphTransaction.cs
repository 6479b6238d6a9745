using System.Collections.Immutable;
using NatoGraph.Domain.Articles;
using NatoGraph.Domain.Claims;
using NatoGraph.Domain.Entities;
using NatoGraph.Domain.Extraction;
using NatoGraph.Domain.Projection;
using NatoGraph.Domain.Resolution;
using NatoGraph.Storage.Reading;

namespace NatoGraph.Storage.Writing;

/// <summary>The outcome of taking in an article.</summary>
public enum IngestOutcome
{
    /// <summary>It was new.</summary>
    Added,

    /// <summary>It was there already, word for word; nothing was changed.</summary>
    Unchanged,

    /// <summary>It corrects an article under the same url, whose claims are kept as superseded.</summary>
    Replaced,
}

/// <summary>
/// What the writer of one article reads and writes, in one transaction. Only the log is written by hand; entities and facts are a
/// function of it and are written as whole pieces. Reads see the transaction's own writes.
/// </summary>
public interface IGraphTransaction
{
    /// <summary>The article under an id, with its newest version, or <see langword="null"/>.</summary>
    Task<ArticleRecord?> FindArticleAsync(NodeId id, CancellationToken cancellationToken);

    /// <summary>
    /// Appends a version of an article, its entities and its claims to the log. Entities and claims of an earlier version are marked
    /// superseded.
    /// </summary>
    /// <param name="article">The version.</param>
    /// <param name="removed">The ranges set aside as not being its own prose.</param>
    /// <param name="entities">Its entities.</param>
    /// <param name="forms">Their forms by key, as <see cref="Resolver.FormsOf"/> gives them; a form that is new is kept with its blocking keys.</param>
    /// <param name="claims">Its claims.</param>
    /// <param name="cancellationToken">Ends the writing early.</param>
    Task AppendAsync(Article article, ImmutableArray<RemovedRange> removed, ImmutableArray<ArticleEntity> entities, ImmutableSortedDictionary<string, EntityForm> forms, ImmutableArray<Claim> claims, CancellationToken cancellationToken);

    /// <summary>
    /// The forms of current articles' entities that share a blocking key with any of <paramref name="keys"/>, and, transitively, those
    /// that share a key with these, each with its number of current articles: all that must be resolved together. Keys are those of
    /// <see cref="Resolver.BlockingKeysOf"/>.
    /// </summary>
    Task<ImmutableArray<SupportedForm>> GetBlockAsync(IReadOnlyCollection<string> keys, CancellationToken cancellationToken);

    /// <summary>Which entities of the graph the entities of articles are at present.</summary>
    Task<IReadOnlyDictionary<(NodeId Article, string Key), NodeId>> GetResolutionAsync(IReadOnlyCollection<(NodeId Article, string Key)> entities, CancellationToken cancellationToken);

    /// <summary>Writes which entities of the graph forms are, and those entities; an entity that no current article names any more goes.</summary>
    Task PutEntitiesAsync(ResolvedEntities entities, CancellationToken cancellationToken);

    /// <summary>The units of projection that an article's claims, old and new, and the resolution of <paramref name="entities"/> touch.</summary>
    Task<ImmutableArray<ProjectionUnit>> GetTouchedUnitsAsync(NodeId article, IReadOnlyCollection<(NodeId Article, string Key)> entities, CancellationToken cancellationToken);

    /// <summary>The current claims that a unit is projected from, ordered by id.</summary>
    Task<ImmutableArray<ResolvedClaim>> GetClaimsOfUnitAsync(ProjectionUnit unit, CancellationToken cancellationToken);

    /// <summary>Writes what a unit of projection gives in place of what it gave before.</summary>
    Task PutFactsAsync(ProjectionUnit unit, UnitFacts facts, CancellationToken cancellationToken);
}
