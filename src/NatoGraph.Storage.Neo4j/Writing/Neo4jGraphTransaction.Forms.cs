using System.Collections.Immutable;
using NatoGraph.Domain.Entities;
using NatoGraph.Domain.Resolution;
using NatoGraph.Storage.Documents;
using NatoGraph.Storage.Neo4j.Connections;
using NatoGraph.Storage.Writing;
using Neo4j.Driver;

namespace NatoGraph.Storage.Neo4j.Writing;

/// <content>Forms and their blocks.</content>
internal sealed partial class Neo4jGraphTransaction
{
    private const string FormsOfArticle = """
        MATCH (:Article {id: $article})-[:NAMES]->(f:Form)
        WITH DISTINCT f
        RETURN f.id, [(f)-[:KEYED]->(b:BlockingKey) | b.key]
        """;

    private const string SupportForms = """
        UNWIND $rows AS row
        MERGE (f:Form {id: row.id})
        ON CREATE SET f.document = row.document, f.name = row.name, f.articles = 0, f.unresolved = row.id
        SET f.articles = f.articles + row.added
        WITH f, row
        WHERE NOT EXISTS { (f)-[:KEYED]->() }
        RETURN row.id
        """;

    private const string ReleaseForms = """
        UNWIND $rows AS id
        MATCH (f:Form {id: id})
        SET f.articles = f.articles - 1
        WITH f, f.entity AS entity
        WHERE f.articles <= 0
        DETACH DELETE f
        RETURN entity
        """;

    private const string DropUnusedKeys = """
        UNWIND $rows AS key
        MATCH (b:BlockingKey {key: key})
        WHERE NOT EXISTS { (b)<-[:KEYED]-(:Form) }
        DELETE b
        """;

    private const string FormsOfKeys = """
        UNWIND $rows AS key
        MATCH (:BlockingKey {key: key})<-[:KEYED]-(f:Form)
        WITH DISTINCT f
        RETURN f.id, f.document, f.articles, [(f)-[:KEYED]->(b:BlockingKey) | b.key]
        """;

    private const string KeysOfSomeUnresolved = """
        MATCH (f:Form)
        WHERE f.unresolved > ''
        WITH f ORDER BY f.unresolved
        WHERE EXISTS { (f)-[:KEYED]->(:BlockingKey) }
        WITH f LIMIT 1
        MATCH (f)-[:KEYED]->(b:BlockingKey)
        RETURN b.key ORDER BY b.key
        """;

    /// <inheritdoc/>
    public async Task<FormsChange> PutFormsAsync(NodeId article, IReadOnlyDictionary<string, KeyedForm> forms, CancellationToken cancellationToken)
    {
        var id = ("article", (object?)article.ToString());
        var earlier = (await runner.QueryAsync(FormsOfArticle, row => (Id: row[0].As<string>(), Keys: row[1].As<List<string>>()), id).ConfigureAwait(false))
            .ToDictionary(form => form.Id, form => form.Keys, StringComparer.Ordinal);
        await runner.ExecuteAsync("MATCH (:Article {id: $article})-[m:NAMES]->() DELETE m", id).ConfigureAwait(false);
        var distinct = forms.Values.DistinctBy(keyed => keyed.Form.Id).ToList();
        await SupportAsync(distinct, earlier).ConfigureAwait(false);
        await links.PutAsync(Links.Names, forms.Select(form => ($"{article}", form.Value.Form.Id, CypherRow.Of(("key", form.Key))))).ConfigureAwait(false);
        var orphans = await ReleaseAsync(earlier.Keys.Except(distinct.Select(form => form.Form.Id), StringComparer.Ordinal).ToList(), earlier).ConfigureAwait(false);
        var keys = earlier.Values.SelectMany(some => some).Concat(forms.Values.SelectMany(form => form.BlockingKeys));
        return new FormsChange([.. keys.Distinct(StringComparer.Ordinal)], orphans);
    }

    /// <inheritdoc/>
    public async Task<ImmutableArray<SupportedForm>> GetBlockAsync(IReadOnlyCollection<string> keys, CancellationToken cancellationToken)
    {
        // Keys and forms are reached in turn, each once, however many share them.
        var seen = keys.ToHashSet(StringComparer.Ordinal);
        var block = new SortedDictionary<string, SupportedForm>(StringComparer.Ordinal);
        var frontier = seen.ToList();
        while (frontier.Count > 0)
        {
            var reached = await runner.QueryAsync(
                FormsOfKeys,
                row => (Id: row[0].As<string>(), Document: row[1].As<string>(), Articles: row[2].As<int>(), Keys: row[3].As<List<string>>()),
                ("rows", frontier)).ConfigureAwait(false);
            var fresh = reached.Where(form => !block.ContainsKey(form.Id)).ToList();
            fresh.ForEach(form => block.Add(form.Id, new SupportedForm(Json.Read(form.Document, Json.Types.EntityForm), form.Articles)));
            frontier = fresh.SelectMany(form => form.Keys).Where(seen.Add).ToList();
        }

        return [.. block.Values];
    }

    /// <inheritdoc/>
    public async Task<ImmutableArray<NodeId>> GetArticlesOfFormsAsync(IReadOnlyCollection<string> forms, CancellationToken cancellationToken) => forms.Count == 0 ? [] :
    [
        .. await runner.QueryAsync(
            "UNWIND $rows AS id MATCH (:Form {id: id})<-[:NAMES]-(a:Article) RETURN DISTINCT a.id ORDER BY a.id",
            row => NodeId.Parse(row[0].As<string>()),
            ("rows", forms.ToList())).ConfigureAwait(false),
    ];

    /// <inheritdoc/>
    public async Task<ImmutableArray<string>> GetUnresolvedKeysAsync(CancellationToken cancellationToken) =>
        [.. await runner.QueryAsync(KeysOfSomeUnresolved, row => row[0].As<string>()).ConfigureAwait(false)];

    private async Task SupportAsync(List<KeyedForm> forms, Dictionary<string, List<string>> earlier)
    {
        var rows = forms.ConvertAll(form => SupportRow(form, isNewHere: !earlier.ContainsKey(form.Form.Id)));
        var bare = await runner.QueryAsync(SupportForms, row => row[0].As<string>(), ("rows", rows)).ConfigureAwait(false);
        var keys = forms.ToDictionary(form => form.Form.Id, form => form.BlockingKeys, StringComparer.Ordinal);
        await links.PutAsync(Links.Keyed, bare.SelectMany(form => keys[form].Distinct(StringComparer.Ordinal).Select(key => (form, key)))).ConfigureAwait(false);
    }

    private static Dictionary<string, object?> SupportRow(KeyedForm keyed, bool isNewHere) => CypherRow.Of(
        ("id", keyed.Form.Id),
        ("name", keyed.Form.Name),
        ("document", Json.Of(keyed.Form, Json.Types.EntityForm)),
        ("added", isNewHere ? 1 : 0));

    /// <summary>Takes an article's support from forms.</summary>
    /// <returns>The entities of those that no article has any more.</returns>
    private async Task<ImmutableArray<NodeId>> ReleaseAsync(List<string> forms, Dictionary<string, List<string>> keys)
    {
        if (forms.Count == 0)
        {
            return [];
        }

        var entities = await runner.QueryAsync(ReleaseForms, row => row[0].As<string?>(), ("rows", forms)).ConfigureAwait(false);
        await runner.ForEachAsync(DropUnusedKeys, forms.SelectMany(form => keys[form]).Distinct(StringComparer.Ordinal).ToList()).ConfigureAwait(false);
        return [.. entities.OfType<string>().Select(NodeId.Parse).Distinct()];
    }
}
