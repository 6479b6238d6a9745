using System.Collections.Immutable;
using NatoGraph.Domain.Entities;

namespace NatoGraph.Domain.Projection;

/// <summary>How two tenures of a post are known to follow each other.</summary>
public enum LinkBasis
{
    /// <summary>At least one claim says so.</summary>
    Stated,

    /// <summary>Only their dates say so.</summary>
    Derived,
}

/// <summary>One end of a link between two tenures of a post.</summary>
/// <param name="Tenure">The tenure on the other side.</param>
/// <param name="Basis">How the link is known.</param>
/// <param name="Status">What the claims amount to.</param>
/// <param name="Evidence">The claims for and against the link; none for a derived one.</param>
public sealed record SuccessionLink(NodeId Tenure, LinkBasis Basis, FactStatus Status, ImmutableArray<Evidence> Evidence);
