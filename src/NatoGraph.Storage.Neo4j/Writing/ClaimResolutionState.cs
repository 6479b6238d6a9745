using NatoGraph.Domain.Entities;
using NatoGraph.Domain.Resolution;
using NatoGraph.Storage.Neo4j.Connections;
using NatoGraph.Storage.Rows;
using NatoGraph.Storage.Writing;
using Neo4j.Driver;

namespace NatoGraph.Storage.Neo4j.Writing;

/// <summary>Which entities a claim speaks of and which units it feeds, as the graph has it.</summary>
internal sealed record ClaimResolutionState(
    string Id,
    string? Subject,
    string? Object,
    string? Post,
    List<string> Participants,
    string? AttributedTo,
    List<string> About,
    List<string> Units)
{
    /// <summary>Whether anything hangs on the claim yet.</summary>
    public bool IsLinked => About.Count > 0 || Units.Count > 0 || AttributedTo is not null;

    /// <summary>The properties that say so.</summary>
    public Dictionary<string, object?> Properties => CypherRow.Of(
        ("subject", Subject),
        ("object", Object),
        ("post", Post),
        ("participants", Participants),
        ("attributedTo", AttributedTo));

    public static ClaimResolutionState Of(FeedingClaim feeding) =>
        Of(feeding.Claim, EntitiesOf(feeding.Claim), feeding.Units.Distinct().Select(UnitKey.Of));

    public static ClaimResolutionState Of(ResolvedClaim claim, IEnumerable<NodeId> about, IEnumerable<string> units) => new(
        claim.Claim.Id.ToString(),
        claim.Subject?.ToString(),
        claim.Object?.ToString(),
        claim.Post?.ToString(),
        claim.Participants.Select(id => id.ToString()).ToList(),
        claim.AttributedTo?.ToString(),
        about.Select(id => id.ToString()).ToList(),
        units.ToList());

    public static ClaimResolutionState Read(IRecord row) => new(
        row[0].As<string>(),
        row[1].As<string?>(),
        row[2].As<string?>(),
        row[3].As<string?>(),
        row[4] is null ? [] : row[4].As<List<string>>(),
        row[5].As<string?>(),
        row[6].As<List<string>>(),
        row[7].As<List<string>>());

    /// <summary>Whether both say the same, so that nothing need be written.</summary>
    public bool Says(ClaimResolutionState other) =>
        (Subject, Object, Post, AttributedTo) == (other.Subject, other.Object, other.Post, other.AttributedTo)
        && Participants.SequenceEqual(other.Participants, StringComparer.Ordinal)
        && About.ToHashSet(StringComparer.Ordinal).SetEquals(other.About)
        && Units.ToHashSet(StringComparer.Ordinal).SetEquals(other.Units);

    private static IEnumerable<NodeId> EntitiesOf(ResolvedClaim claim) =>
        new[] { claim.Subject, claim.Object, claim.Post }.OfType<NodeId>().Concat(claim.Participants).Distinct();
}
