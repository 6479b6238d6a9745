using System.Collections.Immutable;
using NatoGraph.Domain.Projection;

namespace NatoGraph.GraphQL.Facts;

/// <summary>What rests on claims, and so has the field <c>claims(stance)</c>.</summary>
public interface IHasEvidence
{
    /// <summary>The claims for and against it.</summary>
    ImmutableArray<Evidence> Evidence { get; }
}
