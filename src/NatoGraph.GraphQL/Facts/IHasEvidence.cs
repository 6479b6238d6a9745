using System.Collections.Immutable;
using NatoGraph.Domain.Projection;

namespace NatoGraph.GraphQL.Facts;

/// <summary>What can be asked for the claims behind it.</summary>
internal interface IHasEvidence
{
    /// <summary>The claims for and against it.</summary>
    ImmutableArray<Evidence> Evidence { get; }
}
