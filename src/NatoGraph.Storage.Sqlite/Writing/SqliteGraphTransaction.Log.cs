using System.Collections.Immutable;
using NatoGraph.Domain.Articles;
using NatoGraph.Domain.Claims;
using NatoGraph.Domain.Entities;
using NatoGraph.Domain.Extraction;
using NatoGraph.Domain.Projection;
using NatoGraph.Storage.Documents;
using NatoGraph.Storage.Rows;
using NatoGraph.Storage.Sqlite.Reading;
using NatoGraph.Storage.Writing;

namespace NatoGraph.Storage.Sqlite.Writing;

/// <content>The log.</content>
internal sealed partial class SqliteGraphTransaction
{
    private const string InsertArticle = """
        INSERT INTO article (id, version, name, title, outlet, url, published_on, language, content_hash, recorded_at, superseded_at, sort_name, claim_count, removed, text)
        VALUES (@id, @version, @name, @title, @outlet, @url, @published, @language, @hash, @recorded, @superseded, @sortName, @claims, @removed, @text)
        """;

    // A claim that an article makes again, after a correction that had left it out, counts again.
    private const string InsertClaim = """
        INSERT INTO claim (id, article, version, predicate, modality, confidence, published_on, outlet, start_first, start_last, end_first, end_last, recorded_at, statement, quote)
        VALUES (@id, @article, @version, @predicate, @modality, @confidence, @published, @outlet, @startFirst, @startLast, @endFirst, @endLast, @recorded, @statement, @quote)
        ON CONFLICT (id) DO UPDATE SET version = excluded.version, confidence = excluded.confidence, statement = excluded.statement, superseded_at = NULL
        """;

    /// <inheritdoc/>
    public Task<ImmutableArray<ProjectionUnit>> AppendAsync(LoggedArticle version, CancellationToken cancellationToken) => Run(
        () =>
        {
            var article = version.Article;
            var earlier = session.Number("SELECT max(version) FROM article WHERE id = @id", ("@id", article.Id.ToString()));
            ImmutableArray<ProjectionUnit> units = earlier == 0 ? [] : Supersede(article);
            Insert(version, earlier + 1, version.Claims.Length, supersededOn: null);
            foreach (var claim in version.Claims)
            {
                Insert(claim, earlier + 1);
            }

            search.Put(SearchEntry.Of(version));
            return units;
        },
        cancellationToken);

    /// <inheritdoc/>
    public Task<ImmutableArray<LoggedArticle>> GetLogAsync(NodeId? after, int limit, CancellationToken cancellationToken)
    {
        const string sql = $"""
            SELECT {ArticleRow.Columns}, a.sequence FROM article AS a
            WHERE a.superseded_at IS NULL AND a.id > @after ORDER BY a.id LIMIT @limit
            """;
        return Run<ImmutableArray<LoggedArticle>>(
            () =>
            [
                .. session.Query(sql, row => (Record: ArticleRow.Record(row), Sequence: row.GetInt64(12)), ("@after", after?.ToString() ?? ""), ("@limit", limit))
                    .Select(row => new LoggedArticle(row.Record.Article, row.Record.Removed, EntitiesOf(row.Sequence), ClaimsOf(row.Record.Article.Id))),
            ],
            cancellationToken);
    }

    private ImmutableArray<ProjectionUnit> Supersede(Article article)
    {
        var id = ("@id", (object?)article.Id.ToString());
        var units = session.Query(
            """
            SELECT DISTINCT u.unit FROM claim AS c CROSS JOIN claim_unit AS u ON u.claim = c.sequence
            WHERE c.article = @id AND c.superseded_at IS NULL ORDER BY u.unit
            """,
            row => UnitKey.Read(row.GetString(0)),
            id);
        session.Execute("UPDATE claim_entity SET current = 0 WHERE current = 1 AND claim IN (SELECT sequence FROM claim WHERE article = @id AND superseded_at IS NULL)", id);
        session.Execute("DELETE FROM claim_unit WHERE claim IN (SELECT sequence FROM claim WHERE article = @id AND superseded_at IS NULL)", id);
        var now = ("@now", (object?)Stamp.Of(article.RecordedAt));
        session.Execute("UPDATE claim SET superseded_at = @now WHERE article = @id AND superseded_at IS NULL", id, now);
        session.Execute("UPDATE article SET superseded_at = @now WHERE id = @id AND superseded_at IS NULL", id, now);
        return [.. units];
    }

    /// <summary>Writes a version of an article and whom it names.</summary>
    public void Insert(LoggedArticle version, long number, int claims, DateTimeOffset? supersededOn)
    {
        var article = version.Article;
        var sequence = session.Insert(
            InsertArticle,
            ("@id", article.Id.ToString()),
            ("@version", number),
            ("@name", article.Name),
            ("@title", article.Title),
            ("@outlet", article.Outlet),
            ("@url", article.Url),
            ("@published", Stamp.Of(article.PublishedOn)),
            ("@language", article.Language),
            ("@hash", article.ContentHash),
            ("@recorded", Stamp.Of(article.RecordedAt)),
            ("@superseded", supersededOn is { } then ? Stamp.Of(then) : null),
            ("@sortName", SortName.Of(article.Title ?? article.Name)),
            ("@claims", claims),
            ("@removed", Json.Of(version.Removed, Json.Types.ImmutableArrayRemovedRange)),
            ("@text", article.Text));
        foreach (var entity in version.Entities)
        {
            session.Execute(
                "INSERT INTO article_entity (article, key, document) VALUES (@article, @key, @document)",
                ("@article", sequence),
                ("@key", entity.Key),
                ("@document", Json.Of(entity, Json.Types.ArticleEntity)));
        }
    }

    private void Insert(Claim claim, long version)
    {
        var statement = claim.Statement;
        var (start, end) = (statement.From ?? statement.Until, statement.Until ?? statement.From);
        session.Execute(
            InsertClaim,
            ("@id", claim.Id.ToString()),
            ("@article", claim.Article.ToString()),
            ("@version", version),
            ("@predicate", statement.Predicate.ToString()),
            ("@modality", statement.Modality.ToString()),
            ("@confidence", statement.Confidence),
            ("@published", Stamp.Of(claim.PublishedOn)),
            ("@outlet", claim.Outlet),
            ("@startFirst", Stamp.First(start)),
            ("@startLast", Stamp.Last(start)),
            ("@endFirst", Stamp.First(end)),
            ("@endLast", Stamp.Last(end)),
            ("@recorded", Stamp.Of(claim.RecordedAt)),
            ("@statement", Json.Of(statement, Json.Types.ClaimDraft)),
            ("@quote", claim.QuoteText));
    }

    private ImmutableArray<ArticleEntity> EntitiesOf(long articleSequence) =>
    [
        .. session.Query(
            "SELECT document FROM article_entity WHERE article = @article ORDER BY key",
            row => Json.Read(row.Utf8(0), Json.Types.ArticleEntity),
            ("@article", articleSequence)),
    ];

    private ImmutableArray<Claim> ClaimsOf(NodeId article) =>
    [
        .. session.Query(
            $"SELECT {ClaimRow.Columns} FROM claim AS c WHERE c.article = @article AND c.superseded_at IS NULL ORDER BY c.id",
            row => ClaimRow.Claim(row),
            ("@article", article.ToString())),
    ];
}
