using NatoGraph.Domain.Entities;
using NatoGraph.Storage.Neo4j.Connections;
using NatoGraph.Storage.Reading;
using Neo4j.Driver;

namespace NatoGraph.Storage.Neo4j.Reading;

/// <summary>
/// An ordered list that is read in pages: a page is a seek in the range index of its order's key. The items are named <c>n</c>. All
/// fragments of Cypher are constants of this program; values are parameters.
/// </summary>
/// <param name="name">The list's name, which its cursors carry.</param>
/// <param name="label">The items' label.</param>
/// <param name="isOwned">Whether the items come from owners, so that the list begins there.</param>
internal sealed class ListQuery(string name, string label, bool isOwned = false)
{
    private readonly List<string> conditions = [];
    private readonly List<(string Name, object? Value)> parameters = [];
    private readonly List<string> entities = [];
    private ListOrder order = ListOrder.ById;
    private string orderName = "Id";
    private bool descending;
    private bool isEmpty;
    private string? start = isOwned ? "" : null;

    private string OrderCode => $"{name}:{orderName}";

    /// <summary>Orders by a key.</summary>
    public ListQuery OrderBy(Order by, ListOrder? key)
    {
        (order, descending, orderName) = (key ?? ListOrder.ById, by.Descending, by.Field + (by.Descending ? "-" : "+"));
        return this;
    }

    /// <summary>Adds a condition.</summary>
    public ListQuery Where(string condition)
    {
        conditions.Add(condition);
        return this;
    }

    /// <summary>Adds a condition that uses one parameter, unless the value is <see langword="null"/>.</summary>
    public ListQuery Where(string condition, string parameter, object? value)
    {
        if (value is null)
        {
            return this;
        }

        parameters.Add((parameter, value));
        return Where(condition);
    }

    /// <summary>Adds a condition that nothing meets.</summary>
    public ListQuery Never()
    {
        isEmpty = true;
        return this;
    }

    /// <summary>Adds a condition from which the list begins, where it has no beginning yet.</summary>
    /// <param name="beginning">The condition, in both its forms.</param>
    /// <param name="parameter">The parameter that it uses.</param>
    /// <param name="value">Its value; where it is <see langword="null"/>, nothing is added.</param>
    public ListQuery From(Beginning beginning, string parameter, object? value)
    {
        if (value is null)
        {
            return this;
        }

        parameters.Add((parameter, value));
        if (start is not null)
        {
            return Where(beginning.Condition);
        }

        start = beginning.Clauses;
        return this;
    }

    /// <summary>Begins the list with a call that gives items of any label as <c>n</c>; comes before every other beginning.</summary>
    public ListQuery FromCall(string call, string parameter, object value)
    {
        parameters.Add((parameter, value));
        start = call;
        return Where($"n:{label}");
    }

    /// <summary>As <see cref="From"/>, from an entity: a variable, not a parameter. Old ids lead to the entity they stand for now.</summary>
    public ListQuery FromEntity(Beginning beginning, string variable, NodeId? id)
    {
        if (id is null)
        {
            return this;
        }

        entities.Add(variable);
        return From(beginning, variable, id.Value.ToString());
    }

    /// <summary>Reads a page of ids.</summary>
    public async Task<Page<NodeId>> ReadAsync(CypherRunner runner, PageRequest page)
    {
        var cut = new PageCut(page);
        var bounds = Bounds(page);
        if (isEmpty)
        {
            return cut.Page<NodeId>([], page.CountTotal ? 0 : null);
        }

        var edges = await runner.QueryAsync(
            $"{Followed}{Source(isCounted: false, [.. conditions, .. Keyset(page)])} RETURN {order.Expression} AS key {Ordering(cut)}",
            row => Edge(row[0].As<string>()),
            [.. parameters, .. bounds, .. Limit(cut)]).ConfigureAwait(false);
        return cut.Page(edges, page.CountTotal ? await CountAsync(runner).ConfigureAwait(false) : null);
    }

    /// <summary>Reads the same page of the list of every owner, in one statement.</summary>
    /// <param name="runner">Where to read.</param>
    /// <param name="page">Which part.</param>
    /// <param name="owners">Clauses that give the items as <c>n</c> for each <c>owner</c>, with the parameter <c>$owners</c>.</param>
    /// <param name="ids">The owners.</param>
    public async Task<Dictionary<string, Page<NodeId>>> ReadGroupsAsync(CypherRunner runner, PageRequest page, string owners, IReadOnlyCollection<string> ids)
    {
        var cut = new PageCut(page);
        var rows = await runner.QueryAsync(
            $$"""
            {{Followed}}
            UNWIND $owners AS owner
            OPTIONAL MATCH (former:FormerId {id: owner})
            WITH {{string.Join(", ", ["owner", "coalesce(former.entity, owner) AS id", .. entities])}}
            CALL ({{string.Join(", ", ["id", .. entities])}}) {
                {{owners}}
                WITH n {{WhereClause(conditions)}}
                WITH collect(n) AS items
                RETURN size(items) AS total, COLLECT { UNWIND items AS n WITH n {{WhereClause(Keyset(page))}} RETURN {{order.Expression}} AS key {{Ordering(cut)}} } AS keys
            }
            RETURN owner, total, keys
            """,
            row => (Owner: row[0].As<string>(), Total: row[1].As<int>(), Keys: row[2].As<List<string>>()),
            [.. parameters, ("owners", ids), .. Bounds(page), .. Limit(cut)]).ConfigureAwait(false);
        return rows.ToDictionary(row => row.Owner, row => cut.Page(row.Keys.Select(Edge), page.CountTotal ? row.Total : null), StringComparer.Ordinal);
    }

    private Edge<NodeId> Edge(string key)
    {
        var cursor = order.CursorOf(OrderCode, key);
        return new(NodeId.Parse(cursor.Id), cursor.Encode());
    }

    private async Task<int> CountAsync(CypherRunner runner) => (await runner.QueryAsync(
        $"{Followed}{Source(isCounted: true, conditions)} RETURN count(n)",
        row => row[0].As<int>(),
        [.. parameters]).ConfigureAwait(false)).Single();

    // Old ids lead to the entity they stand for now.
    private string Followed => string.Concat(entities.Select((entity, index) =>
        $"OPTIONAL MATCH (former_{entity}:FormerId {{id: ${entity}}}) WITH {string.Join(", ", [.. entities.Take(index), $"coalesce(former_{entity}.entity, ${entity}) AS {entity}"])} "));

    private string Source(bool isCounted, IReadOnlyCollection<string> all)
    {
        if (start is not null)
        {
            return $"{start} WITH DISTINCT {string.Join(", ", ["n", .. entities])} {WhereClause(all)}";
        }

        // Without the hint the planner may sort the whole list where its statistics are old.
        return isCounted && conditions.Count == 0
            ? $"MATCH (n:{label})"
            : $"MATCH (n:{label}) USING INDEX n:{label}({order.Index}) {WhereClause([$"n.{order.Index} > ''", .. all])}";
    }

    private static string WhereClause(IReadOnlyCollection<string> all) => all.Count == 0 ? "" : "WHERE " + string.Join(" AND ", all);

    private List<string> Keyset(PageRequest page)
    {
        List<string> bounds = [];
        if (page.After is not null)
        {
            bounds.Add($"{order.Expression} {(descending ? "<" : ">")} $after");
        }

        if (page.Before is not null)
        {
            bounds.Add($"{order.Expression} {(descending ? ">" : "<")} $before");
        }

        return bounds;
    }

    private List<(string Name, object? Value)> Bounds(PageRequest page)
    {
        List<(string Name, object? Value)> bounds = [];
        if (Cursor.Decode(page.After, OrderCode) is { } after)
        {
            bounds.Add(("after", order.KeyOf(after)));
        }

        if (Cursor.Decode(page.Before, OrderCode) is { } before)
        {
            bounds.Add(("before", order.KeyOf(before)));
        }

        return bounds;
    }

    private string Ordering(PageCut cut) =>
        $"ORDER BY {order.Expression} {(descending == cut.Backwards ? "ASC" : "DESC")}{(cut.Limit is null ? "" : " LIMIT $limit")}";

    private static IEnumerable<(string Name, object? Value)> Limit(PageCut cut) => cut.Limit is { } limit ? [("limit", limit)] : [];
}
