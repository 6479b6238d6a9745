using System.Collections.Immutable;
using NatoGraph.Domain.Entities;
using NatoGraph.Storage.Archiving;
using NatoGraph.Storage.Documents;
using NatoGraph.Storage.Sqlite.Connections;
using NatoGraph.Storage.Sqlite.Reading;
using NatoGraph.Storage.Writing;

namespace NatoGraph.Storage.Sqlite.Archiving;

/// <summary>Reads whole rows by the order of their keys.</summary>
internal sealed class ArchiveReader(Session session)
{
    private const string Current = $"""
        SELECT {ArticleRow.Columns}, a.superseded_at, a.claim_count, a.sequence FROM article AS a
        WHERE a.superseded_at IS NULL AND a.id > @after ORDER BY a.id LIMIT @limit
        """;

    private const string Earlier = $"""
        SELECT {ArticleRow.Columns}, a.superseded_at, a.claim_count, a.sequence FROM article AS a
        WHERE a.superseded_at IS NOT NULL AND a.id || '@' || a.version > @after ORDER BY a.id || '@' || a.version LIMIT @limit
        """;

    private const string Claims = $"""
        SELECT {ClaimRow.Columns},
            (SELECT json_group_array(e.entity) FROM claim_entity AS e WHERE e.claim = c.sequence),
            (SELECT json_group_array(u.unit) FROM claim_unit AS u WHERE u.claim = c.sequence)
        FROM claim AS c WHERE c.id > @after ORDER BY c.id LIMIT @limit
        """;

    private const string Forms = """
        SELECT f.document, f.articles, f.entity, (SELECT json_group_array(b.key) FROM blocking_key AS b WHERE b.form = f.id)
        FROM form AS f WHERE f.id > @after ORDER BY f.id LIMIT @limit
        """;

    /// <summary>Rows of a part behind a key.</summary>
    public IEnumerable<ArchiveRow> Read(ArchivePart part, string after, int limit)
    {
        return part switch
        {
            ArchivePart.Forms => Rows(Forms, Form),
            ArchivePart.Articles => Rows(Current, Article),
            ArchivePart.Versions => Rows(Earlier, Article),
            ArchivePart.Entities => Rows(After("id, document", "entity"), row => new EntityEntry(row.Id(0), row.GetString(1))),
            ArchivePart.Redirects => Rows(After("id, entity", "redirect"), row => new RedirectEntry(row.Id(0), row.Id(1))),
            ArchivePart.Claims => Rows(Claims, Claim),
            ArchivePart.Facts => Rows(After("id, unit, position, document", "fact"), row => new FactEntry(row.Id(0), row.GetString(1), row.GetInt32(2), row.GetString(3))),
            ArchivePart.Contradictions => Rows(After("id, unit, document", "contradiction"), row => new ContradictionEntry(row.Id(0), row.GetString(1), row.GetString(2))),
            _ => Rows("SELECT key, diagnostics FROM unit WHERE key > @after ORDER BY key LIMIT @limit", row => new DiagnosticsEntry(row.GetString(0), row.GetString(1))),
        };

        IEnumerable<ArchiveRow> Rows(string sql, Func<Row, ArchiveRow> read) =>
            session.Query(sql, read, ("@after", after), ("@limit", limit));

        static string After(string columns, string table) => $"SELECT {columns} FROM {table} WHERE id > @after ORDER BY id LIMIT @limit";
    }

    private static FormEntry Form(Row row) => new(
        new KeyedForm(Json.Read(row.Utf8(0), Json.Types.EntityForm), Texts(row.GetString(3))),
        row.GetInt32(1),
        row.IdOrNull(2));

    private ArticleEntry Article(Row row)
    {
        var record = ArticleRow.Record(row);
        var superseded = row.MomentOrNull(12);
        var entities = session.Query(
            "SELECT document FROM article_entity WHERE article = @article ORDER BY key",
            entity => Json.Read(entity.GetString(0), Json.Types.ArticleEntity),
            ("@article", row.GetInt64(14)));
        var mentions = superseded is null
            ? session.Query(
                "SELECT key, form FROM mention WHERE article = @article",
                mention => KeyValuePair.Create(mention.GetString(0), mention.GetString(1)),
                ("@article", record.Article.Id.ToString()))
            : [];
        return new(
            new LoggedArticle(record.Article, record.Removed, [.. entities], []),
            record.Version,
            superseded,
            mentions.ToImmutableSortedDictionary(StringComparer.Ordinal),
            row.GetInt32(13));
    }

    private static ClaimEntry Claim(Row row) =>
        new(ClaimRow.Record(row), [.. Texts(row.GetString(15)).Select(NodeId.Parse)], Texts(row.GetString(16)));

    private static ImmutableArray<string> Texts(string json) => [.. Json.Read(json, Json.Types.IEnumerableString).Order(StringComparer.Ordinal)];
}
