using System.Collections.Immutable;
using NatoGraph.Domain.Entities;
using NatoGraph.Storage.Archiving;
using NatoGraph.Storage.Documents;
using NatoGraph.Storage.Neo4j.Connections;
using NatoGraph.Storage.Neo4j.Reading;
using NatoGraph.Storage.Rows;
using NatoGraph.Storage.Writing;
using Neo4j.Driver;

namespace NatoGraph.Storage.Neo4j.Archiving;

/// <summary>Reads whole rows by the order of their keys.</summary>
internal sealed class ArchiveReader(CypherRunner runner)
{
    private const string Forms = """
        MATCH (f:Form) USING INDEX f:Form(id) WHERE f.id > $after
        WITH f ORDER BY f.id LIMIT $limit
        RETURN f.document, f.articles, f.entity, [(f)-[:KEYED]->(b:BlockingKey) | b.key] ORDER BY f.id
        """;

    private const string Articles = $"""
        MATCH (a:Article) USING INDEX a:Article(id) WHERE a.id > $after
        WITH a ORDER BY a.id LIMIT $limit
        RETURN {ArticleRow.Columns}, a.entities, a.claimCount, null, [(a)-[m:NAMES]->(f:Form) | [m.key, f.id]] ORDER BY a.id
        """;

    private const string Versions = $"""
        MATCH (a:ArticleVersion) USING INDEX a:ArticleVersion(key) WHERE a.key > $after
        WITH a ORDER BY a.key LIMIT $limit
        RETURN {ArticleRow.Columns}, a.entities, a.claimCount, toString(a.supersededAt), [] ORDER BY a.key
        """;

    private const string Claims = $"""
        MATCH (c:Claim) USING INDEX c:Claim(id) WHERE c.id > $after
        WITH c ORDER BY c.id LIMIT $limit
        RETURN {ClaimRow.Columns}, [(c)-[:ABOUT|WAS_ABOUT]->(e) | e.id], [(c)-[:FEEDS]->(u:Unit) | u.key] ORDER BY c.id
        """;

    private const string Entities = "MATCH (n:Entity) USING INDEX n:Entity(id) WHERE n.id > $after RETURN n.id, n.document ORDER BY n.id LIMIT $limit";

    private const string Redirects = "MATCH (n:FormerId) USING INDEX n:FormerId(id) WHERE n.id > $after RETURN n.id, n.entity ORDER BY n.id LIMIT $limit";

    private const string Facts = "MATCH (n:Fact) USING INDEX n:Fact(id) WHERE n.id > $after RETURN n.id, n.unit, n.position, n.document ORDER BY n.id LIMIT $limit";

    private const string Contradictions = "MATCH (n:Contradiction) USING INDEX n:Contradiction(id) WHERE n.id > $after RETURN n.id, n.unit, n.document ORDER BY n.id LIMIT $limit";

    private const string Diagnostics = "MATCH (n:Unit) USING INDEX n:Unit(key) WHERE n.key > $after AND n.diagnostics IS NOT NULL RETURN n.key, n.diagnostics ORDER BY n.key LIMIT $limit";

    private static readonly Dictionary<ArchivePart, string> KeyOf = new()
    {
        [ArchivePart.Forms] = Known("Form", "id"),
        [ArchivePart.Articles] = Known("Article", "id"),
        [ArchivePart.Versions] = Known("ArticleVersion", "key"),
        [ArchivePart.Redirects] = Known("FormerId", "id"),
        [ArchivePart.Claims] = Known("Claim", "id"),
        [ArchivePart.Facts] = Known("Fact", "id"),
        [ArchivePart.Contradictions] = Known("Contradiction", "id"),
    };

    /// <summary>Rows of a part behind a key.</summary>
    public Task<List<ArchiveRow>> ReadAsync(ArchivePart part, string after, int limit)
    {
        return part switch
        {
            ArchivePart.Forms => Rows(Forms, Form),
            ArchivePart.Articles => Rows(Articles, Article),
            ArchivePart.Versions => Rows(Versions, Article),
            ArchivePart.Entities => Rows(Entities, row => new EntityEntry(Id(row[0]), Text(row[1]))),
            ArchivePart.Redirects => Rows(Redirects, row => new RedirectEntry(Id(row[0]), Id(row[1]))),
            ArchivePart.Claims => Rows(Claims, Claim),
            ArchivePart.Facts => Rows(Facts, row => new FactEntry(Id(row[0]), Text(row[1]), row[2].As<int>(), Text(row[3]))),
            ArchivePart.Contradictions => Rows(Contradictions, row => new ContradictionEntry(Id(row[0]), Text(row[1]), Text(row[2]))),
            _ => Rows(Diagnostics, row => new DiagnosticsEntry(Text(row[0]), Text(row[1]))),
        };

        Task<List<ArchiveRow>> Rows(string cypher, Func<IRecord, ArchiveRow> read) => runner.QueryAsync(cypher, read, ("after", after), ("limit", limit));
    }

    /// <summary>Which rows of a piece are there already; of what may be written twice, none.</summary>
    public async Task<HashSet<string>> KeysAsync(IReadOnlyCollection<ArchiveRow> piece)
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (var part in piece.GroupBy(row => row.Part, row => row.Key).Where(part => KeyOf.ContainsKey(part.Key)))
        {
            keys.UnionWith(await runner.QueryAsync(KeyOf[part.Key], row => Text(row[0]), ("rows", part.ToList())).ConfigureAwait(false));
        }

        return keys;
    }

    private static FormEntry Form(IRecord row) => new(
        new KeyedForm(Json.Read(Text(row[0]), Json.Types.EntityForm), Texts(row[3])),
        row[1].As<int>(),
        row[2] is null ? null : Id(row[2]));

    private static ArticleEntry Article(IRecord row)
    {
        var record = ArticleRow.Record(row);
        var mentions = row[ArticleRow.Count + 3].As<List<object>>().Select(pair => pair.As<List<string>>()).Select(pair => KeyValuePair.Create(pair[0], pair[1]));
        return new(
            new LoggedArticle(record.Article, record.Removed, ArticleRow.Entities(row[ArticleRow.Count]), []),
            record.Version,
            row[ArticleRow.Count + 2].As<string?>() is { } superseded ? Stamp.Moment(superseded) : null,
            mentions.ToImmutableSortedDictionary(StringComparer.Ordinal),
            row[ArticleRow.Count + 1].As<int>());
    }

    private static ClaimEntry Claim(IRecord row) =>
        new(ClaimRow.Record(row), [.. Texts(row[ClaimRow.Count]).Select(NodeId.Parse)], Texts(row[ClaimRow.Count + 1]));

    private static ImmutableArray<string> Texts(object? value) => [.. value.As<List<string>>().Order(StringComparer.Ordinal)];

    private static string Known(string label, string key) => $"UNWIND $rows AS key MATCH (n:{label} {{{key}: key}}) RETURN key";

    private static string Text(object? value) => value.As<string>();

    private static NodeId Id(object? value) => NodeId.Parse(Text(value));
}
