using System.Collections.Immutable;
using NatoGraph.Domain.Entities;
using NatoGraph.Domain.Time;

namespace NatoGraph.Domain.Projection;

/// <summary>A person named as a candidate or possible holder of a post, or announced as its holder and then not come to hold it.</summary>
/// <param name="Id">The stable id.</param>
/// <param name="Person">Who.</param>
/// <param name="Post">For what.</param>
/// <param name="From">Since when, where said.</param>
/// <param name="Status">What the claims amount to.</param>
/// <param name="Evidence">The claims for and against it.</param>
public sealed record Candidacy(NodeId Id, NodeId Person, NodeId Post, Edtf? From, FactStatus Status, ImmutableArray<Evidence> Evidence) : IFact;
