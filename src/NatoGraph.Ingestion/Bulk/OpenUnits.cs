using System.Runtime.InteropServices;
using NatoGraph.Domain.Entities;
using NatoGraph.Domain.Projection;
using NatoGraph.Domain.Resolution;
using NatoGraph.Storage.Writing;

namespace NatoGraph.Ingestion.Bulk;

/// <summary>
/// The claims of units that articles to come may still feed. A unit closes with the last article that names its post or member, so that only
/// what is open is held in memory; what may be fed by any article, events of a month for one, stays open to the end.
/// </summary>
/// <param name="awaited">How many times articles to come name an entity.</param>
internal sealed class OpenUnits(Dictionary<NodeId, int> awaited)
{
    private readonly Dictionary<ProjectionUnit, List<ResolvedClaim>> claims = [];
    private readonly Dictionary<NodeId, HashSet<ProjectionUnit>> ofEntity = [];

    /// <summary>Takes in what a claim feeds.</summary>
    public void Feed(FeedingClaim feeding)
    {
        foreach (var unit in feeding.Units)
        {
            ListOf(claims, unit).Add(feeding.Claim);
            if (EntityOf(unit, feeding.Claim) is { } entity)
            {
                ListOf(ofEntity, entity).Add(unit);
            }
        }
    }

    /// <summary>Hears that an article names entities, once for each form of theirs that it has.</summary>
    /// <returns>The units that no further article feeds, with their claims.</returns>
    public IEnumerable<KeyValuePair<ProjectionUnit, List<ResolvedClaim>>> Named(IEnumerable<NodeId> entities)
    {
        foreach (var entity in entities)
        {
            if (--CollectionsMarshal.GetValueRefOrAddDefault(awaited, entity, out _) == 0 && ofEntity.Remove(entity, out var units))
            {
                foreach (var unit in units)
                {
                    yield return Closed(unit);
                }
            }
        }
    }

    /// <summary>All that is still open.</summary>
    public IEnumerable<KeyValuePair<ProjectionUnit, List<ResolvedClaim>>> Close() => claims.Keys.ToList().Select(Closed);

    private KeyValuePair<ProjectionUnit, List<ResolvedClaim>> Closed(ProjectionUnit unit) =>
        claims.Remove(unit, out var fed) ? KeyValuePair.Create(unit, fed) : throw new InvalidOperationException($"The unit {unit} closes twice.");

    private static NodeId? EntityOf(ProjectionUnit unit, ResolvedClaim claim) => unit.Kind switch
    {
        ProjectionUnitKind.Post => new NodeId(NodeKind.Post, unit.Key),
        ProjectionUnitKind.Membership => claim.Subject,
        _ => null,
    };

    private static TList ListOf<TKey, TList>(Dictionary<TKey, TList> lists, TKey key)
        where TKey : notnull
        where TList : new()
    {
        ref var list = ref CollectionsMarshal.GetValueRefOrAddDefault(lists, key, out _);
        return list ??= new();
    }
}
