using NatoGraph.Domain.Projection;

namespace NatoGraph.GraphQL.Facts;

/// <summary>What the claims amount to: a tenure, a candidacy, a membership or an event.</summary>
[InterfaceType("Fact")]
public interface IFactNode
{
    /// <summary>The global id.</summary>
    [ID]
    string Id { get; }

    /// <summary>The readable part of the id, unique within the type.</summary>
    string Slug { get; }

    /// <summary>What the claims for and against it amount to.</summary>
    FactStatus Status { get; }
}
