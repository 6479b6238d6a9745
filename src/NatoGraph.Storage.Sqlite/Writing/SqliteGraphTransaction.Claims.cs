using System.Collections.Immutable;
using NatoGraph.Domain.Entities;
using NatoGraph.Domain.Projection;
using NatoGraph.Domain.Resolution;
using NatoGraph.Storage.Documents;
using NatoGraph.Storage.Reading;
using NatoGraph.Storage.Rows;
using NatoGraph.Storage.Sqlite.Reading;
using NatoGraph.Storage.Writing;

namespace NatoGraph.Storage.Sqlite.Writing;

/// <content>Which entities claims speak of and which units they feed.</content>
internal sealed partial class SqliteGraphTransaction
{
    private const string InsertWholeClaim = """
        INSERT INTO claim (sequence, id, article, version, predicate, modality, confidence, published_on, outlet, start_first, start_last, end_first, end_last, recorded_at, superseded_at, statement, quote, subject, object, post, participants, attributed_to)
        VALUES (@sequence, @id, @article, @version, @predicate, @modality, @confidence, @published, @outlet, @startFirst, @startLast, @endFirst, @endLast, @recorded, @superseded, @statement, @quote, @subject, @object, @post, @participants, @source)
        """;

    /// <inheritdoc/>
    public Task<ImmutableArray<ArticleClaims>> GetClaimsOfArticlesAsync(IReadOnlyCollection<NodeId> articles, CancellationToken cancellationToken) => Run<ImmutableArray<ArticleClaims>>(
        () =>
        {
            var keys = ("@articles", (object?)Json.Keys(articles));
            var claims = session.Query(
                $"SELECT {ClaimRow.Columns} FROM json_each(@articles) AS k CROSS JOIN claim AS c ON c.article = k.value AND c.superseded_at IS NULL ORDER BY c.id",
                row => ClaimRow.Claim(row),
                keys).ToLookup(claim => claim.Article);
            var entities = session.Query(
                """
                SELECT m.article, m.key, f.entity FROM json_each(@articles) AS k
                CROSS JOIN mention AS m ON m.article = k.value
                CROSS JOIN form AS f ON f.id = m.form
                WHERE f.entity IS NOT NULL
                """,
                row => (Article: row.Id(0), Entity: KeyValuePair.Create(row.GetString(1), row.Id(2))),
                keys).ToLookup(row => row.Article, row => row.Entity);
            return [.. claims.Select(group => new ArticleClaims(group.Key, [.. group], entities[group.Key].ToImmutableDictionary(StringComparer.Ordinal)))];
        },
        cancellationToken);

    /// <inheritdoc/>
    public Task<ImmutableArray<ProjectionUnit>> PutClaimsAsync(IReadOnlyCollection<FeedingClaim> claims, CancellationToken cancellationToken) => Run<ImmutableArray<ProjectionUnit>>(
        () => [.. claims.SelectMany(Put).Distinct()],
        cancellationToken);

    /// <inheritdoc/>
    public Task<ImmutableArray<ResolvedClaim>> GetClaimsOfUnitAsync(ProjectionUnit unit, CancellationToken cancellationToken) => Run<ImmutableArray<ResolvedClaim>>(
        () =>
        [
            .. session.Query(
                $"SELECT {ClaimRow.Columns} FROM claim_unit AS u CROSS JOIN claim AS c ON c.sequence = u.claim WHERE u.unit = @unit ORDER BY c.id",
                row => ClaimRow.Resolved(row),
                ("@unit", UnitKey.Of(unit))),
        ],
        cancellationToken);

    /// <summary>Writes a whole claim that is not there yet.</summary>
    public void Insert(ClaimRecord record)
    {
        var (resolved, claim) = (record.Resolved, record.Resolved.Claim);
        var statement = claim.Statement;
        var (start, end) = (statement.From ?? statement.Until, statement.Until ?? statement.From);
        session.Execute(
            InsertWholeClaim,
            ("@sequence", record.Sequence),
            ("@id", claim.Id.ToString()),
            ("@article", claim.Article.ToString()),
            ("@version", record.Version),
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
            ("@superseded", record.SupersededOn is { } then ? Stamp.Of(then) : null),
            ("@statement", Json.Of(statement, Json.Types.ClaimDraft)),
            ("@quote", claim.QuoteText),
            ("@subject", resolved.Subject?.ToString()),
            ("@object", resolved.Object?.ToString()),
            ("@post", resolved.Post?.ToString()),
            ("@participants", Json.Of(resolved.Participants, Json.Types.ImmutableArrayNodeId)),
            ("@source", resolved.AttributedTo?.ToString()));
    }

    /// <summary>Writes a claim's entities and units.</summary>
    /// <returns>The units it touches: none where nothing changes.</returns>
    private IEnumerable<ProjectionUnit> Put(FeedingClaim feeding)
    {
        var claim = feeding.Claim;
        var sequence = session.Number("SELECT sequence FROM claim WHERE id = @id", ("@id", claim.Claim.Id.ToString()));
        var units = session.Query("SELECT unit FROM claim_unit WHERE claim = @claim", row => UnitKey.Read(row.GetString(0)), ("@claim", sequence));
        var isMoved = Resolve(sequence, claim);
        if (!isMoved && units.ToHashSet().SetEquals(feeding.Units))
        {
            return [];
        }

        session.Execute("DELETE FROM claim_unit WHERE claim = @claim", ("@claim", sequence));
        foreach (var unit in feeding.Units.Distinct())
        {
            session.Execute("INSERT INTO claim_unit (unit, claim) VALUES (@unit, @claim)", ("@unit", UnitKey.Of(unit)), ("@claim", sequence));
        }

        return units.Concat(feeding.Units);
    }

    private bool Resolve(long sequence, ResolvedClaim claim)
    {
        var isMoved = session.Execute(
            """
            UPDATE claim SET subject = @subject, object = @object, post = @post, participants = @participants, attributed_to = @source
            WHERE sequence = @claim AND (
                subject IS NOT @subject OR object IS NOT @object OR post IS NOT @post OR participants IS NOT @participants OR attributed_to IS NOT @source
                OR NOT EXISTS (SELECT 1 FROM claim_entity WHERE claim = @claim AND current = 1))
            """,
            ("@claim", sequence),
            ("@subject", claim.Subject?.ToString()),
            ("@object", claim.Object?.ToString()),
            ("@post", claim.Post?.ToString()),
            ("@participants", Json.Of(claim.Participants, Json.Types.ImmutableArrayNodeId)),
            ("@source", claim.AttributedTo?.ToString())) > 0;
        if (isMoved)
        {
            PutEntitiesOf(sequence, [.. EntitiesOf(claim).Select(entity => entity.ToString())]);
        }

        return isMoved;
    }

    private void PutEntitiesOf(long claim, List<string> entities)
    {
        var before = session.Query("SELECT entity FROM claim_entity WHERE claim = @claim", row => row.GetString(0), ("@claim", claim));
        foreach (var entity in before.Except(entities))
        {
            session.Execute("DELETE FROM claim_entity WHERE claim = @claim AND entity = @entity", ("@claim", claim), ("@entity", entity));
        }

        foreach (var entity in entities.Intersect(before))
        {
            session.Execute("UPDATE claim_entity SET current = 1 WHERE claim = @claim AND entity = @entity", ("@claim", claim), ("@entity", entity));
        }

        foreach (var entity in entities.Except(before))
        {
            session.Execute("INSERT INTO claim_entity (entity, claim, current) VALUES (@entity, @claim, 1)", ("@entity", entity), ("@claim", claim));
        }
    }

    private static IEnumerable<NodeId> EntitiesOf(ResolvedClaim claim) =>
        new[] { claim.Subject, claim.Object, claim.Post }.OfType<NodeId>().Concat(claim.Participants).Distinct();
}
