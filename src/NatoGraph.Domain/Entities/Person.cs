using System.Collections.Immutable;

namespace NatoGraph.Domain.Entities;

/// <summary>A person (Popolo: Person).</summary>
/// <param name="Id">The stable id; its slug comes from the name.</param>
/// <param name="Name">The name most used for the person.</param>
/// <param name="Names">Every form of the name in the articles, the <paramref name="Name"/> included, in ordinal order.</param>
public sealed record Person(NodeId Id, string Name, ImmutableArray<string> Names);
