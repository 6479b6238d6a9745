using System.Collections.Immutable;
using NatoGraph.Domain.Entities;
using NatoGraph.Domain.Extraction;

namespace NatoGraph.Domain.Resolution;

/// <summary>An entity of an article, and the article.</summary>
/// <param name="Article">The article that names it.</param>
/// <param name="PublishedOn">The article's day.</param>
/// <param name="Entity">What the article says of it.</param>
public sealed record LoggedEntity(NodeId Article, DateOnly PublishedOn, ArticleEntity Entity);

/// <summary>Which entity of the graph an entity of an article is.</summary>
/// <param name="Article">The article.</param>
/// <param name="Key">The article's key for it.</param>
/// <param name="Entity">The entity of the graph.</param>
public readonly record struct Assignment(NodeId Article, string Key, NodeId Entity);

/// <summary>Entities of articles joined into entities of the graph.</summary>
/// <param name="People">Ordered by id.</param>
/// <param name="Organisations">Ordered by id.</param>
/// <param name="Posts">Ordered by id.</param>
/// <param name="Assignments">One for each entity handed in, ordered by article and key.</param>
/// <param name="Redirects">Other ids under which an entity may be asked for, such as the slug of another spelling of its name.</param>
public sealed record ResolvedEntities(
    ImmutableArray<Person> People,
    ImmutableArray<Organisation> Organisations,
    ImmutableArray<Post> Posts,
    ImmutableArray<Assignment> Assignments,
    ImmutableSortedDictionary<NodeId, NodeId> Redirects);
