using System.Collections.Immutable;
using NatoGraph.Domain.Entities;

namespace NatoGraph.Domain.Projection;

/// <summary>What every fact of the projection has.</summary>
public interface IFact
{
    /// <summary>The stable id.</summary>
    NodeId Id { get; }

    /// <summary>What its claims amount to.</summary>
    FactStatus Status { get; }

    /// <summary>The claims for and against it, ordered by claim id.</summary>
    ImmutableArray<Evidence> Evidence { get; }
}
