using System.Collections.Immutable;

namespace NatoGraph.Domain.Entities;

/// <summary>A role in an organisation (Popolo: Post), held by one person at a time unless its holders overlap.</summary>
/// <param name="Id">The stable id; its slug comes from the label.</param>
/// <param name="Label">Role and organisation as a reader says them: "secrétaire général de l'OTAN".</param>
/// <param name="Role">The role alone, masculine and singular: "secrétaire général".</param>
/// <param name="Roles">Every form of the role in the articles, in ordinal order.</param>
/// <param name="Organisation">The organisation that the post belongs to.</param>
public sealed record Post(NodeId Id, string Label, string Role, ImmutableArray<string> Roles, NodeId Organisation);
