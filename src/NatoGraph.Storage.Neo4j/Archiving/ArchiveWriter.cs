using NatoGraph.Storage.Archiving;
using NatoGraph.Storage.Documents;
using NatoGraph.Storage.Neo4j.Connections;
using NatoGraph.Storage.Neo4j.Writing;
using NatoGraph.Storage.Rows;

namespace NatoGraph.Storage.Neo4j.Archiving;

/// <summary>Adds whole rows that are not there yet, within the transaction that is open.</summary>
internal sealed class ArchiveWriter(CypherRunner runner)
{
    private const string Forms = """
        UNWIND $rows AS row
        CREATE (f:Form)
        SET f = row.properties
        WITH f, row
        UNWIND row.keys AS key
        MERGE (b:BlockingKey {key: key})
        CREATE (f)-[:KEYED]->(b)
        """;

    private const string Articles = """
        UNWIND $rows AS row
        CREATE (a:Article)
        SET a = row.properties, a.publishedOn = date(row.published), a.recordedAt = datetime(row.recorded)
        WITH a, row
        UNWIND row.mentions AS mention
        MATCH (f:Form {id: mention.form})
        CREATE (a)-[:NAMES {key: mention.key}]->(f)
        """;

    private const string Versions = """
        UNWIND $rows AS row
        MATCH (a:Article {id: row.properties.id})
        CREATE (a)-[:REPLACED]->(v:ArticleVersion)
        SET v = row.properties, v.key = row.key, v.publishedOn = date(row.published), v.recordedAt = datetime(row.recorded), v.supersededAt = datetime(row.superseded)
        """;

    private const string Superseded = """
        UNWIND $rows AS row
        MATCH (c:Claim {id: row.id})
        SET c:Superseded, c.supersededAt = datetime(row.superseded)
        WITH c, row
        UNWIND row.about AS id
        MERGE (s:FormerSubject {id: id})
        CREATE (c)-[:WAS_ABOUT]->(s)
        """;

    private const string Sequence = "MATCH (s:NatoGraph {id: 'graph'}) SET s.sequence = CASE WHEN s.sequence < $last THEN $last ELSE s.sequence END";

    /// <summary>Adds rows of one part.</summary>
    public async Task AddAsync(IReadOnlyCollection<ArchiveRow> rows)
    {
        await runner.ForEachAsync(Forms, rows.OfType<FormEntry>().Select(FormRow).ToList()).ConfigureAwait(false);
        await runner.ForEachAsync(Articles, rows.OfType<ArticleEntry>().Where(entry => entry.SupersededOn is null).Select(ArticleRow).ToList()).ConfigureAwait(false);
        await runner.ForEachAsync(Versions, rows.OfType<ArticleEntry>().Where(entry => entry.SupersededOn is not null).Select(ArticleRow).ToList()).ConfigureAwait(false);
        await new EntityWriter(runner).PutAsync(rows.OfType<EntityEntry>().Select(entry => entry.Row).ToList()).ConfigureAwait(false);
        await runner.ForEachAsync(
            "UNWIND $rows AS row CREATE (:FormerId {id: row.id, entity: row.entity, name: row.id})",
            rows.OfType<RedirectEntry>().Select(entry => CypherRow.Of(("id", entry.Key), ("entity", entry.Entity.ToString()))).ToList()).ConfigureAwait(false);
        await AddClaimsAsync(rows.OfType<ClaimEntry>().ToList()).ConfigureAwait(false);
        await new FactWriter(runner).PutAsync(rows.OfType<FactEntry>().Select(entry => new FactChange(entry.Row, null, entry.Unit)).ToList()).ConfigureAwait(false);
        await new ContradictionWriter(runner).PutAsync(rows.OfType<ContradictionEntry>().Select(entry => (Json.Read(entry.Document, Json.Types.Contradiction), entry.Document, entry.Unit)).ToList()).ConfigureAwait(false);
        await runner.ForEachAsync(
            "UNWIND $rows AS row MERGE (u:Unit {key: row.key}) SET u.diagnostics = row.document",
            rows.OfType<DiagnosticsEntry>().Select(entry => CypherRow.Of(("key", entry.Unit), ("document", entry.Document))).ToList()).ConfigureAwait(false);
    }

    private async Task AddClaimsAsync(List<ClaimEntry> claims)
    {
        if (claims.Count == 0)
        {
            return;
        }

        await new ClaimWriter(runner).CreateAsync(claims).ConfigureAwait(false);
        await runner.ForEachAsync(Superseded, claims.Where(entry => entry.Claim.SupersededOn is not null).Select(SupersededRow).ToList()).ConfigureAwait(false);
        await runner.ExecuteAsync(Sequence, ("last", claims.Max(entry => entry.Claim.Sequence))).ConfigureAwait(false);
    }

    private static Dictionary<string, object?> FormRow(FormEntry entry) => CypherRow.Of(
        ("properties", CypherRow.Of(
            ("id", entry.Key),
            ("name", entry.Form.Form.Name),
            ("document", Json.Of(entry.Form.Form, Json.Types.EntityForm)),
            ("articles", entry.Articles),
            ("entity", entry.Entity?.ToString()),
            ("unresolved", entry.Entity is null ? entry.Key : null))),
        ("keys", entry.Form.BlockingKeys.ToList()));

    private static Dictionary<string, object?> ArticleRow(ArticleEntry entry)
    {
        var properties = ArticleProperties.Of(entry.Version, entry.Number, entry.ClaimCount);
        if (entry.SupersededOn is not null)
        {
            ArticleProperties.NotOfVersions.ForEach(name => properties.Remove(name));
        }

        return CypherRow.Of(
            ("properties", properties),
            ("key", entry.Key),
            ("published", Stamp.Of(entry.Version.Article.PublishedOn)),
            ("recorded", Stamp.Of(entry.Version.Article.RecordedAt)),
            ("superseded", entry.SupersededOn is { } then ? Stamp.Of(then) : null),
            ("mentions", entry.Mentions.Select(mention => CypherRow.Of(("key", mention.Key), ("form", mention.Value))).ToList()));
    }

    private static Dictionary<string, object?> SupersededRow(ClaimEntry entry) => CypherRow.Of(
        ("id", entry.Key),
        ("superseded", Stamp.Of(entry.Claim.SupersededOn!.Value)),
        ("about", entry.About.Select(id => id.ToString()).ToList()));
}
