using System.Collections.Immutable;
using NatoGraph.Domain.Entities;
using NatoGraph.Domain.Resolution;
using NatoGraph.Storage.Documents;
using NatoGraph.Storage.Rows;
using NatoGraph.Storage.Sqlite.Reading;

namespace NatoGraph.Storage.Sqlite.Writing;

/// <content>Entities and old ids.</content>
internal sealed partial class SqliteGraphTransaction
{
    private const string InsertEntity = """
        INSERT INTO entity (id, kind, sort_name, body_kind, organisation, document)
        VALUES (@id, @kind, @sortName, @bodyKind, @organisation, @document)
        ON CONFLICT (id) DO UPDATE SET
            sort_name = excluded.sort_name, body_kind = excluded.body_kind, organisation = excluded.organisation, document = excluded.document
        """;

    /// <inheritdoc/>
    public Task<ImmutableArray<string>> PutEntitiesAsync(ResolvedEntities entities, ImmutableArray<NodeId> orphans, CancellationToken cancellationToken) => Run<ImmutableArray<string>>(
        () =>
        {
            var (reassigned, left) = Assign(entities.Assignments);
            var rows = EntityRow.Of(entities).ToList();
            var known = session.Query(
                "SELECT e.id, e.document, e.organisation FROM json_each(@ids) AS k CROSS JOIN entity AS e ON e.id = k.value",
                row => (Id: row.Id(0), Document: row.GetString(1), Organisation: row.IdOrNull(2)),
                ("@ids", Json.Keys(rows.Select(row => row.Id)))).ToDictionary(row => row.Id);
            Put(rows.Where(row => known.GetValueOrDefault(row.Id).Document != row.Document));
            var leftByPosts = rows.Select(row => known.GetValueOrDefault(row.Id).Organisation).OfType<NodeId>();
            var gone = RemoveOrphans([.. left, .. orphans, .. leftByPosts]);
            PutRedirects(entities.Redirects, rows.Select(row => row.Id).Union(gone));
            return [.. reassigned];
        },
        cancellationToken);

    private (List<string> Forms, HashSet<NodeId> Left) Assign(ImmutableArray<Assignment> assignments)
    {
        var before = session.Query(
            "SELECT f.id, f.entity FROM json_each(@forms) AS k CROSS JOIN form AS f ON f.id = k.value",
            row => KeyValuePair.Create(row.GetString(0), row.IdOrNull(1)),
            ("@forms", Json.Keys(assignments.Select(assignment => assignment.Form)))).ToDictionary(StringComparer.Ordinal);
        var changed = assignments.Where(assignment => before[assignment.Form] != assignment.Entity).ToList();
        foreach (var (form, entity) in changed)
        {
            session.Execute("UPDATE form SET entity = @entity WHERE id = @form", ("@entity", entity.ToString()), ("@form", form));
        }

        return (changed.ConvertAll(assignment => assignment.Form), [.. changed.Select(assignment => before[assignment.Form]).OfType<NodeId>()]);
    }

    /// <summary>Writes an entity that is not there yet, and what it is found by; its organisation must be there.</summary>
    public void Add(EntityRow row)
    {
        Insert(row);
        search.Add(row.Entry(Organisation));
    }

    // Organisations come first. A post is found by the names of its organisation too, and so is written anew when these change.
    private void Put(IEnumerable<EntityRow> rows)
    {
        foreach (var row in rows)
        {
            Insert(row);
            search.Put(row.Entry(Organisation));
            if (row.Id.Kind == NodeKind.Organisation)
            {
                IndexPostsIn(row.Id);
            }
        }
    }

    private void Insert(EntityRow row) => session.Execute(
        InsertEntity,
        ("@id", row.Id.ToString()),
        ("@kind", row.Id.Kind.ToString()),
        ("@sortName", SortName.Of(row.Name)),
        ("@bodyKind", row.BodyKind),
        ("@organisation", row.Organisation?.ToString()),
        ("@document", row.Document));

    private void IndexPostsIn(NodeId organisation)
    {
        var posts = session.Query(
            "SELECT document FROM entity WHERE organisation = @organisation ORDER BY id",
            post => Json.Read(post.Utf8(0), Json.Types.Post),
            ("@organisation", organisation.ToString()));
        foreach (var post in posts)
        {
            search.Put(SearchEntry.Of(post, Organisation(organisation)));
        }
    }

    private Organisation? Organisation(NodeId id) => session.Query(
        "SELECT document FROM entity WHERE id = @id",
        row => Json.Read(row.Utf8(0), Json.Types.Organisation),
        ("@id", id.ToString())).SingleOrDefault();

    private void PutRedirects(ImmutableSortedDictionary<NodeId, NodeId> redirects, IEnumerable<NodeId> targets)
    {
        var known = session.Query(
            "SELECT r.id, r.entity FROM json_each(@targets) AS k CROSS JOIN redirect AS r ON r.entity = k.value",
            row => KeyValuePair.Create(row.Id(0), row.Id(1)),
            ("@targets", Json.Keys(targets))).ToDictionary();
        foreach (var (id, _) in known.Except(redirects))
        {
            session.Execute("DELETE FROM redirect WHERE id = @id", ("@id", id.ToString()));
        }

        foreach (var (id, entity) in redirects.Except(known))
        {
            session.Execute("INSERT OR REPLACE INTO redirect (id, entity) VALUES (@id, @entity)", ("@id", id.ToString()), ("@entity", entity.ToString()));
        }
    }

    // An organisation may be there for the sake of a post alone, and goes with the last one.
    private HashSet<NodeId> RemoveOrphans(IEnumerable<NodeId> candidates)
    {
        var gone = new HashSet<NodeId>();
        var waiting = new Queue<NodeId>(candidates.OrderBy(id => id.Kind == NodeKind.Organisation).Distinct());
        while (waiting.TryDequeue(out var entity))
        {
            if (!IsOrphan(entity) || !gone.Add(entity))
            {
                continue;
            }

            search.Remove(entity);
            session.Query("DELETE FROM entity WHERE id = @id RETURNING organisation", row => row.IdOrNull(0), ("@id", entity.ToString()))
                .OfType<NodeId>().ToList().ForEach(waiting.Enqueue);
        }

        return gone;
    }

    private bool IsOrphan(NodeId entity) => session.Number(
        "SELECT EXISTS (SELECT 1 FROM form WHERE entity = @entity) OR EXISTS (SELECT 1 FROM entity WHERE organisation = @entity)",
        ("@entity", entity.ToString())) == 0;
}
