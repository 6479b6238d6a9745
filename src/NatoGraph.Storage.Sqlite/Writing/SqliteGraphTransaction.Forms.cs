using System.Collections.Immutable;
using NatoGraph.Domain.Entities;
using NatoGraph.Domain.Resolution;
using NatoGraph.Storage.Documents;
using NatoGraph.Storage.Sqlite.Reading;
using NatoGraph.Storage.Writing;

namespace NatoGraph.Storage.Sqlite.Writing;

/// <content>Forms and their blocks.</content>
internal sealed partial class SqliteGraphTransaction
{
    // Keys and forms are reached in turn, each once, however many share them.
    private const string Block = """
        WITH RECURSIVE reached (is_key, value) AS (
            SELECT 1, value FROM json_each(@keys)
            UNION
            SELECT 0, b.form FROM reached CROSS JOIN blocking_key AS b ON b.key = reached.value WHERE reached.is_key = 1
            UNION
            SELECT 1, b.key FROM reached CROSS JOIN blocking_key AS b ON b.form = reached.value WHERE reached.is_key = 0
        )
        SELECT f.document, f.articles FROM reached CROSS JOIN form AS f ON f.id = reached.value
        WHERE reached.is_key = 0 ORDER BY f.id
        """;

    /// <inheritdoc/>
    public Task<FormsChange> PutFormsAsync(NodeId article, IReadOnlyDictionary<string, KeyedForm> forms, CancellationToken cancellationToken) => Run(
        () =>
        {
            var id = ("@article", (object?)article.ToString());
            var earlier = session.Query("SELECT DISTINCT form FROM mention WHERE article = @article", row => row.GetString(0), id).ToHashSet(StringComparer.Ordinal);
            var earlierKeys = KeysOf(earlier);
            session.Execute("DELETE FROM mention WHERE article = @article", id);
            foreach (var form in forms.Values.DistinctBy(keyed => keyed.Form.Id))
            {
                Support(form, isNewHere: !earlier.Remove(form.Form.Id));
            }

            foreach (var (key, form) in forms)
            {
                session.Execute("INSERT INTO mention (article, key, form) VALUES (@article, @key, @form)", id, ("@key", key), ("@form", form.Form.Id));
            }

            var orphans = earlier.Select(Release).OfType<NodeId>().Distinct();
            return new FormsChange([.. earlierKeys.Concat(forms.Values.SelectMany(form => form.BlockingKeys)).Distinct(StringComparer.Ordinal)], [.. orphans]);
        },
        cancellationToken);

    /// <inheritdoc/>
    public Task<ImmutableArray<SupportedForm>> GetBlockAsync(IReadOnlyCollection<string> keys, CancellationToken cancellationToken) => Run<ImmutableArray<SupportedForm>>(
        () => [.. session.Query(Block, row => new SupportedForm(Json.Read(row.Utf8(0), Json.Types.EntityForm), row.GetInt32(1)), ("@keys", Json.Keys(keys)))],
        cancellationToken);

    /// <inheritdoc/>
    public Task<ImmutableArray<NodeId>> GetArticlesOfFormsAsync(IReadOnlyCollection<string> forms, CancellationToken cancellationToken) => Run<ImmutableArray<NodeId>>(
        () =>
        [
            .. session.Query(
                "SELECT DISTINCT m.article FROM json_each(@forms) AS k CROSS JOIN mention AS m ON m.form = k.value ORDER BY m.article",
                row => row.Id(0),
                ("@forms", Json.Keys(forms))),
        ],
        cancellationToken);

    /// <inheritdoc/>
    public Task<ImmutableArray<string>> GetUnresolvedKeysAsync(CancellationToken cancellationToken) => Run<ImmutableArray<string>>(
        () =>
        [
            .. session.Query(
                """
                SELECT key FROM blocking_key WHERE form = (
                    SELECT f.id FROM form AS f WHERE f.entity IS NULL AND EXISTS (SELECT 1 FROM blocking_key AS b WHERE b.form = f.id) ORDER BY f.id LIMIT 1)
                """,
                row => row.GetString(0)),
        ],
        cancellationToken);

    private List<string> KeysOf(IEnumerable<string> forms) => session.Query(
        "SELECT b.key FROM json_each(@forms) AS k CROSS JOIN blocking_key AS b ON b.form = k.value",
        row => row.GetString(0),
        ("@forms", Json.Keys(forms)));

    private void Support(KeyedForm keyed, bool isNewHere)
    {
        var form = ("@form", (object?)keyed.Form.Id);
        if (!isNewHere || session.Execute("UPDATE form SET articles = articles + 1 WHERE id = @form", form) > 0)
        {
            return;
        }

        session.Execute(
            "INSERT INTO form (id, document, articles) VALUES (@form, @document, 1)",
            form,
            ("@document", Json.Of(keyed.Form, Json.Types.EntityForm)));
        foreach (var key in keyed.BlockingKeys.Distinct(StringComparer.Ordinal))
        {
            session.Execute("INSERT INTO blocking_key (key, form) VALUES (@key, @form)", ("@key", key), form);
        }
    }

    /// <summary>Takes an article's support from a form.</summary>
    /// <returns>The entity of the form, where no article has the form any more.</returns>
    private NodeId? Release(string id)
    {
        var form = ("@form", (object?)id);
        session.Execute("UPDATE form SET articles = articles - 1 WHERE id = @form", form);
        return session.Query("DELETE FROM form WHERE id = @form AND articles = 0 RETURNING entity", row => row.IdOrNull(0), form).SingleOrDefault();
    }
}
