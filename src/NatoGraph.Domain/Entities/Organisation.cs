using System.Collections.Immutable;

namespace NatoGraph.Domain.Entities;

/// <summary>An organisation or a state (Popolo: Organization).</summary>
/// <param name="Id">The stable id; its slug comes from the name.</param>
/// <param name="Name">The name most used, or the one that the gazetteer gives.</param>
/// <param name="Names">Every form of the name in the articles, the <paramref name="Name"/> included, in ordinal order.</param>
/// <param name="Kind">What kind of body it is.</param>
public sealed record Organisation(NodeId Id, string Name, ImmutableArray<string> Names, OrganisationKind Kind);
