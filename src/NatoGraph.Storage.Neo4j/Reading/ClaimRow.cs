using NatoGraph.Domain.Claims;
using NatoGraph.Domain.Entities;
using NatoGraph.Domain.Resolution;
using NatoGraph.Storage.Documents;
using NatoGraph.Storage.Reading;
using NatoGraph.Storage.Rows;
using Neo4j.Driver;

namespace NatoGraph.Storage.Neo4j.Reading;

/// <summary>Reads claims; the node must be named <c>c</c>.</summary>
internal static class ClaimRow
{
    /// <summary>What to return.</summary>
    public const string Columns = """
        c.id, c.article, toString(c.publishedOn), c.outlet, c.statement, c.quote, toString(c.recordedAt),
        c.subject, c.object, c.post, c.participants, c.attributedTo, toString(c.supersededAt), c.sequence, c.version
        """;

    /// <summary>How many columns these are.</summary>
    public const int Count = 15;

    public static Claim Claim(IRecord row, DocumentCache? documents = null, int at = 0) => new(
        NodeId.Parse(row[at].As<string>()),
        NodeId.Parse(row[at + 1].As<string>()),
        Stamp.Day(row[at + 2].As<string>()),
        row[at + 3].As<string?>(),
        documents?.Read(row[at + 4].As<string>(), Json.Types.ClaimDraft) ?? Json.Read(row[at + 4].As<string>(), Json.Types.ClaimDraft),
        row[at + 5].As<string>(),
        Stamp.Moment(row[at + 6].As<string>()));

    public static ResolvedClaim Resolved(IRecord row, DocumentCache? documents = null, int at = 0) => new(
        Claim(row, documents, at),
        IdOrNull(row[at + 7]),
        IdOrNull(row[at + 8]),
        IdOrNull(row[at + 9]),
        row[at + 10] is null ? [] : [.. row[at + 10].As<List<string>>().Select(NodeId.Parse)],
        IdOrNull(row[at + 11]));

    public static ClaimRecord Record(IRecord row, DocumentCache? documents = null, int at = 0) => new(
        Resolved(row, documents, at),
        row[at + 12].As<string?>() is { } superseded ? Stamp.Moment(superseded) : null,
        row[at + 13].As<long>(),
        row[at + 14].As<int>());

    private static NodeId? IdOrNull(object? value) => value is string id ? NodeId.Parse(id) : null;
}
