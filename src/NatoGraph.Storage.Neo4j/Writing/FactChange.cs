using NatoGraph.Domain.Entities;
using NatoGraph.Domain.Projection;
using NatoGraph.Storage.Rows;

namespace NatoGraph.Storage.Neo4j.Writing;

/// <summary>A fact to be written, and what the graph has of it.</summary>
/// <param name="Row">The fact.</param>
/// <param name="Before">Its document so far; <see langword="null"/> for a new one.</param>
/// <param name="Unit">The unit of projection that gives it.</param>
internal sealed record FactChange(FactRow Row, string? Before, string Unit)
{
    private readonly FactRow? before = Before is null ? null : FactRow.Read(Row.Id.Kind, Before, Row.Position);

    public string Id => Row.Id.ToString();

    public NodeKind Kind => Row.Id.Kind;

    public bool IsNew => before is null;

    /// <summary>Whether other entities have a part in it than before.</summary>
    public bool HasOtherParties => before is null || !before.Entities.SequenceEqual(Row.Entities);

    /// <summary>For an event, the place it is at.</summary>
    public string? Place => (Row.Fact as Event)?.Place;

    /// <summary>For a tenure, who follows.</summary>
    public SuccessionLink? Successor => (Row.Fact as Tenure)?.Successor;

    /// <summary>For an event, the place it was at.</summary>
    public string? PlaceBefore => before?.Fact is Event happening ? happening.Place : null;

    public IEnumerable<Evidence> GoneEvidence => EvidenceBefore.Except(Row.Evidence);

    public IEnumerable<Evidence> NewEvidence => Row.Evidence.Except(EvidenceBefore);

    private IEnumerable<Evidence> EvidenceBefore => before?.Evidence ?? [];
}
