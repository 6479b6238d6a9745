using NatoGraph.Storage.Archiving;
using NatoGraph.Storage.Documents;
using NatoGraph.Storage.Neo4j.Connections;
using NatoGraph.Storage.Neo4j.Writing;

namespace NatoGraph.Storage.Neo4j.Archiving;

/// <summary>Adds whole rows that are not there yet, within the transaction that is open.</summary>
internal sealed class ArchiveWriter(CypherRunner runner)
{
    private const string Supersede = "UNWIND $rows AS row MATCH (c:Claim {id: row.id}) SET c:Superseded, c.supersededAt = row.then";

    private const string Sequence = "MATCH (s:NatoGraph {id: 'graph'}) SET s.sequence = CASE WHEN s.sequence < $last THEN $last ELSE s.sequence END";

    private readonly ClaimWriter claimWriter = new(runner);
    private readonly LinkWriter links = new(runner);

    /// <summary>Adds rows of one part.</summary>
    public async Task AddAsync(IReadOnlyCollection<ArchiveRow> rows)
    {
        await AddFormsAsync(rows.OfType<FormEntry>().ToList()).ConfigureAwait(false);
        await AddArticlesAsync(rows.OfType<ArticleEntry>().Where(entry => entry.SupersededOn is null).ToList()).ConfigureAwait(false);
        await AddVersionsAsync(rows.OfType<ArticleEntry>().Where(entry => entry.SupersededOn is not null).ToList()).ConfigureAwait(false);
        await new EntityWriter(runner).PutAsync(rows.OfType<EntityEntry>().Select(entry => entry.Row).ToList()).ConfigureAwait(false);
        await CreateAsync("FormerId", rows.OfType<RedirectEntry>(), entry => CypherRow.Of(("id", entry.Key), ("entity", entry.Entity.ToString()), ("name", entry.Key))).ConfigureAwait(false);
        await AddClaimsAsync(rows.OfType<ClaimEntry>().ToList()).ConfigureAwait(false);
        await new FactWriter(runner).PutAsync(rows.OfType<FactEntry>().Select(entry => new FactChange(entry.Row, null, entry.Unit)).ToList()).ConfigureAwait(false);
        var contradictions = rows.OfType<ContradictionEntry>().Select(entry => (Json.Read(entry.Document, Json.Types.Contradiction), entry.Document, entry.Unit));
        await new ContradictionWriter(runner).PutAsync(contradictions.ToList()).ConfigureAwait(false);
        await runner.ForEachAsync(
            "UNWIND $rows AS row MERGE (u:Unit {key: row.key}) SET u.diagnostics = row.document",
            rows.OfType<DiagnosticsEntry>().Select(entry => CypherRow.Of(("key", entry.Unit), ("document", entry.Document))).ToList()).ConfigureAwait(false);
    }

    private Task CreateAsync<T>(string label, IEnumerable<T> entries, Func<T, Dictionary<string, object?>> properties) =>
        runner.ForEachAsync($"UNWIND $rows AS row CREATE (n:{label}) SET n = row", entries.Select(properties).ToList());

    private async Task AddFormsAsync(List<FormEntry> forms)
    {
        await CreateAsync("Form", forms, Properties).ConfigureAwait(false);
        await links.PutAsync(Links.Keyed, forms.SelectMany(entry => entry.Form.BlockingKeys.Select(key => (entry.Key, key)))).ConfigureAwait(false);
    }

    private async Task AddArticlesAsync(List<ArticleEntry> articles)
    {
        await CreateAsync("Article", articles, Properties).ConfigureAwait(false);
        var names = articles.SelectMany(entry => entry.Mentions.Select(mention => (entry.Key, mention.Value, CypherRow.Of(("key", mention.Key)))));
        await links.PutAsync(Links.Names, names).ConfigureAwait(false);
    }

    private async Task AddVersionsAsync(List<ArticleEntry> versions)
    {
        await CreateAsync("ArticleVersion", versions, PropertiesOfVersion).ConfigureAwait(false);
        await links.PutAsync(Links.Replaced, versions.Select(entry => (entry.Version.Article.Id.ToString(), entry.Key))).ConfigureAwait(false);
    }

    private async Task AddClaimsAsync(List<ClaimEntry> claims)
    {
        if (claims.Count == 0)
        {
            return;
        }

        var states = claims.ConvertAll(entry => ClaimResolutionState.Of(entry.Claim.Resolved, entry.About, entry.Units));
        await claimWriter.CreateAsync([.. claims.Zip(states, (entry, state) => (entry.Claim.Resolved.Claim, entry.Claim.Version, Properties(entry, state)))]).ConfigureAwait(false);
        var current = states.Where((_, index) => claims[index].Claim.SupersededOn is null).ToList();
        await claimWriter.LinkAsync(current).ConfigureAwait(false);
        await claimWriter.RecountAsync(current.SelectMany(state => state.About)).ConfigureAwait(false);
        var superseded = claims.FindAll(entry => entry.Claim.SupersededOn is not null);
        await runner.ForEachAsync(Supersede, superseded.ConvertAll(entry => CypherRow.Of(("id", entry.Key), ("then", Temporal.Of(entry.Claim.SupersededOn!.Value))))).ConfigureAwait(false);
        await links.PutAsync(Links.WasAbout, superseded.SelectMany(entry => entry.About.Select(id => (entry.Key, id.ToString())))).ConfigureAwait(false);
        await runner.ExecuteAsync(Sequence, ("last", claims.Max(entry => entry.Claim.Sequence))).ConfigureAwait(false);
    }

    private static Dictionary<string, object?> Properties(FormEntry entry) => CypherRow.Of(
        ("id", entry.Key),
        ("name", entry.Form.Form.Name),
        ("document", Json.Of(entry.Form.Form, Json.Types.EntityForm)),
        ("articles", entry.Articles),
        ("entity", entry.Entity?.ToString()),
        ("unresolved", entry.Entity is null ? entry.Key : null));

    private static Dictionary<string, object?> Properties(ArticleEntry entry) => ArticleProperties.Of(entry.Version, entry.Number, entry.ClaimCount);

    private static Dictionary<string, object?> PropertiesOfVersion(ArticleEntry entry)
    {
        var properties = Properties(entry);
        ArticleProperties.NotOfVersions.ForEach(name => properties.Remove(name));
        properties["key"] = entry.Key;
        properties["supersededAt"] = Temporal.Of(entry.SupersededOn!.Value);
        return properties;
    }

    private static Dictionary<string, object?> Properties(ClaimEntry entry, ClaimResolutionState state)
    {
        var properties = ClaimProperties.Of(entry.Claim.Resolved.Claim, entry.Claim.Version, entry.Claim.Sequence);
        foreach (var (name, value) in state.Properties)
        {
            properties[name] = value;
        }

        return properties;
    }
}
