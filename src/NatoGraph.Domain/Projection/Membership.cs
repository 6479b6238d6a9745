using System.Collections.Immutable;
using NatoGraph.Domain.Entities;
using NatoGraph.Domain.Time;

namespace NatoGraph.Domain.Projection;

/// <summary>A state or body being a member of another.</summary>
/// <param name="Id">The stable id.</param>
/// <param name="Member">The member.</param>
/// <param name="Organisation">What it is a member of.</param>
/// <param name="From">Since when, where said.</param>
/// <param name="Until">Until when, where said.</param>
/// <param name="Status">What the claims amount to.</param>
/// <param name="Evidence">The claims for and against it.</param>
public sealed record Membership(NodeId Id, NodeId Member, NodeId Organisation, Edtf? From, Edtf? Until, FactStatus Status, ImmutableArray<Evidence> Evidence) : IFact;
