using System.Collections.Immutable;
using NatoGraph.Domain.Projection;
using NatoGraph.Domain.Time;
using NatoGraph.GraphQL.Facts;

namespace NatoGraph.GraphQL.Tenures;

/// <summary>An end of a tenure that was announced, and what became of it.</summary>
/// <param name="plan">The announced end.</param>
[GraphQLName("PlannedEnd")]
public sealed class PlannedEndNode(PlannedEnd plan) : IHasEvidence
{
    ImmutableArray<Evidence> IHasEvidence.Evidence => plan.Evidence;

    /// <summary>The announced last day.</summary>
    public Edtf Until => plan.Until;

    /// <summary>PLANNED while open, ESTABLISHED once confirmed, REFUTED where it did not come to pass.</summary>
    public FactStatus Status => plan.Status;
}
