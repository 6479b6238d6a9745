using System.Collections.Immutable;
using NatoGraph.Domain.Entities;

namespace NatoGraph.Domain.Resolution;

/// <summary>Which entity of the graph a form is.</summary>
/// <param name="Form">The <see cref="EntityForm.Id"/>.</param>
/// <param name="Entity">The entity of the graph.</param>
public readonly record struct Assignment(string Form, NodeId Entity);

/// <summary>Forms joined into entities of the graph.</summary>
/// <param name="People">Ordered by id.</param>
/// <param name="Organisations">Ordered by id.</param>
/// <param name="Posts">Ordered by id.</param>
/// <param name="Assignments">One for each form handed in, ordered by form; a form of a post's organisation that was not handed in itself has none.</param>
/// <param name="Redirects">Other ids under which an entity may be asked for, such as the slug of another spelling of its name.</param>
public sealed record ResolvedEntities(
    ImmutableArray<Person> People,
    ImmutableArray<Organisation> Organisations,
    ImmutableArray<Post> Posts,
    ImmutableArray<Assignment> Assignments,
    ImmutableSortedDictionary<NodeId, NodeId> Redirects);
