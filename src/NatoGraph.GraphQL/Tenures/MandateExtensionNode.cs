using System.Collections.Immutable;
using NatoGraph.Domain.Projection;
using NatoGraph.Domain.Time;
using NatoGraph.GraphQL.Facts;

namespace NatoGraph.GraphQL.Tenures;

/// <summary>An extension of a mandate, as one group of claims that agree has it.</summary>
/// <param name="extension">The extension.</param>
[GraphQLName("MandateExtension")]
public sealed class MandateExtensionNode(MandateExtension extension) : IHasEvidence
{
    ImmutableArray<Evidence> IHasEvidence.Evidence => extension.Evidence;

    /// <summary>Until when, where said.</summary>
    public Edtf? Until => extension.Until;

    /// <summary>How often, where counted.</summary>
    public int? Times => extension.Times;

    /// <summary>What the claims for and against it amount to.</summary>
    public FactStatus Status => extension.Status;
}
