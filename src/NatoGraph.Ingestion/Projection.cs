using System.Collections.Immutable;
using NatoGraph.Domain.Entities;
using NatoGraph.Domain.Projection;
using NatoGraph.Domain.Resolution;
using NatoGraph.Storage.Writing;

namespace NatoGraph.Ingestion;

/// <summary>
/// Brings the view up to the log within one transaction: forms, then entities, then what claims speak of, then facts. Each step hands the
/// next only what it has touched, so that the work grows with an article's neighbourhood and not with the store.
/// </summary>
internal sealed class Projection(IGraphTransaction transaction, CancellationToken cancellationToken)
{
    // Bounds memory where one article moves an entity that very many name.
    private const int ArticlesAtOnce = 200;

    /// <summary>Resolves a block and all that hangs on it.</summary>
    /// <param name="change">What changed among the forms.</param>
    /// <returns>The forms that are another entity than before.</returns>
    public async Task<ImmutableArray<string>> ResolveAsync(FormsChange change)
    {
        var block = await transaction.GetBlockAsync(change.Keys, cancellationToken).ConfigureAwait(false);
        return await transaction.PutEntitiesAsync(Resolver.Resolve(block), change.Orphans, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Resolves the claims of articles.</summary>
    /// <returns>The units that they touch.</returns>
    public async Task<HashSet<ProjectionUnit>> ResolveClaimsAsync(IEnumerable<NodeId> articles)
    {
        var touched = new HashSet<ProjectionUnit>();
        foreach (var some in articles.Chunk(ArticlesAtOnce))
        {
            var claims = await transaction.GetClaimsOfArticlesAsync(some, cancellationToken).ConfigureAwait(false);
            touched.UnionWith(await transaction.PutClaimsAsync([.. claims.SelectMany(ClaimResolution.Resolve)], cancellationToken).ConfigureAwait(false));
        }

        return touched;
    }

    /// <summary>Projects units anew and writes them in one piece, since a fact may move from one to another.</summary>
    public async Task ProjectAsync(IReadOnlyCollection<ProjectionUnit> units)
    {
        var projections = new List<UnitProjection>(units.Count);
        foreach (var unit in units.OrderBy(unit => unit.Kind).ThenBy(unit => unit.Key, StringComparer.Ordinal))
        {
            var claims = await transaction.GetClaimsOfUnitAsync(unit, cancellationToken).ConfigureAwait(false);
            projections.Add(new UnitProjection(unit, Projector.Project(unit, claims)));
        }

        await transaction.PutFactsAsync(projections, cancellationToken).ConfigureAwait(false);
    }
}
