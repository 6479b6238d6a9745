using NatoGraph.Domain.Projection;
using NatoGraph.Domain.Time;
using NatoGraph.GraphQL.Entities;
using NatoGraph.GraphQL.Tenures;

namespace NatoGraph.GraphQL.Successions;

/// <summary>Something to know before trusting a succession.</summary>
/// <param name="diagnostic">What it is.</param>
/// <param name="succession">The succession it is about.</param>
[GraphQLName("Diagnostic")]
public sealed class DiagnosticNode(Diagnostic diagnostic, KnownSuccession succession)
{
    /// <summary>What kind of thing it is.</summary>
    public DiagnosticKind Kind => diagnostic.Kind;

    /// <summary>The tenures concerned, in the order of the succession.</summary>
    public IReadOnlyList<TenureNode> Tenures => [.. diagnostic.Tenures.Select(succession.Tenure)];

    /// <summary>Where it begins, where known.</summary>
    public Edtf? From => diagnostic.From;

    /// <summary>Where it ends, where known.</summary>
    public Edtf? Until => diagnostic.Until;

    /// <summary>What it means here, in one English sentence.</summary>
    public Task<string> GetMessageAsync(EntityByIdDataLoader entities, CancellationToken cancellationToken) =>
        entities.ReadableAsync(diagnostic.Message, cancellationToken);
}
