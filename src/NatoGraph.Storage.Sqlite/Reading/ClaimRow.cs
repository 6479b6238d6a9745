using NatoGraph.Domain.Claims;
using NatoGraph.Domain.Resolution;
using NatoGraph.Storage.Documents;
using NatoGraph.Storage.Reading;
using NatoGraph.Storage.Sqlite.Connections;

namespace NatoGraph.Storage.Sqlite.Reading;

/// <summary>Reads claims; the table must be named <c>c</c>.</summary>
internal static class ClaimRow
{
    /// <summary>What to select.</summary>
    public const string Columns = """
        c.id, c.article, c.published_on, c.outlet, c.statement, c.quote, c.recorded_at,
        c.subject, c.object, c.post, c.participants, c.attributed_to, c.superseded_at, c.sequence, c.version
        """;

    public static Claim Claim(Row row, DocumentCache? documents = null, int at = 0) => new(
        row.Id(at),
        row.Id(at + 1),
        row.Day(at + 2),
        row.TextOrNull(at + 3),
        documents is null ? Json.Read(row.Utf8(at + 4), Json.Types.ClaimDraft) : documents.Read(row.Utf8(at + 4), Json.Types.ClaimDraft),
        row.GetString(at + 5),
        row.Moment(at + 6));

    public static ResolvedClaim Resolved(Row row, DocumentCache? documents = null, int at = 0) => new(
        Claim(row, documents, at),
        row.IdOrNull(at + 7),
        row.IdOrNull(at + 8),
        row.IdOrNull(at + 9),
        Json.Read(row.Utf8(at + 10), Json.Types.ImmutableArrayNodeId),
        row.IdOrNull(at + 11));

    public static ClaimRecord Record(Row row, DocumentCache? documents = null, int at = 0) =>
        new(Resolved(row, documents, at), row.MomentOrNull(at + 12), row.GetInt64(at + 13), row.GetInt32(at + 14));
}
