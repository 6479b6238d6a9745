using System.Collections.Immutable;
using NatoGraph.Domain.Entities;

namespace NatoGraph.Domain.Resolution;

/// <summary>
/// Joins the entities of articles into entities of the graph. A pure function of the entities handed in, whatever their order: an
/// exact alias or a full name joins; a bare surname joins only inside its article or with a post in common.
/// </summary>
public static class Resolver
{
    /// <summary>
    /// The keys under which an entity can meet others. Two entities that share no key, directly or over others, are never joined, so
    /// that only those that meet need be resolved together.
    /// </summary>
    /// <param name="entity">The entity.</param>
    /// <param name="article">All entities of its article, for what it refers to.</param>
    public static IEnumerable<string> BlockingKeysOf(LoggedEntity entity, IReadOnlyCollection<LoggedEntity> article)
    {
        ArgumentNullException.ThrowIfNull(entity);
        ArgumentNullException.ThrowIfNull(article);
        return [];
    }

    /// <summary>Joins entities.</summary>
    /// <param name="entities">All entities of one or more blocks, in any order.</param>
    public static ResolvedEntities Resolve(IReadOnlyCollection<LoggedEntity> entities)
    {
        ArgumentNullException.ThrowIfNull(entities);
        return new([], [], [], [], ImmutableSortedDictionary<NodeId, NodeId>.Empty);
    }
}
