using NatoGraph.Domain.Entities;
using NatoGraph.Storage.Reading;
using NatoGraph.Storage.Sqlite.Connections;

namespace NatoGraph.Storage.Sqlite.Reading;

/// <summary>
/// An ordered list that is read in pages by keyset: a page begins behind the order value and id of a cursor, so that what is inserted
/// before it moves nothing. All fragments of SQL are constants of this program; values are bound.
/// </summary>
/// <param name="name">The list's name, which its cursors carry.</param>
/// <param name="source">What stands behind FROM.</param>
/// <param name="id">The column of the id.</param>
internal sealed class ListQuery(string name, string source, string id)
{
    private readonly List<string> conditions = [];
    private readonly List<(string Name, object? Value)> parameters = [];
    private string key = "''";
    private string orderName = "Id";
    private bool descending;

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

    /// <summary>Adds a condition.</summary>
    public ListQuery Where(string condition)
    {
        conditions.Add(condition);
        return this;
    }

    /// <summary>Orders by an expression that is never NULL, then by id.</summary>
    public ListQuery OrderBy(Order order, string expression)
    {
        (key, descending, orderName) = (expression, order.Descending, order.Field + (order.Descending ? "-" : "+"));
        return this;
    }

    /// <summary>Binds a parameter that the source itself uses.</summary>
    public ListQuery Bind(string parameter, object value)
    {
        parameters.Add((parameter, value));
        return this;
    }

    /// <summary>Reads a page of ids.</summary>
    public Page<NodeId> Read(Session session, PageRequest page) => Read(session, page, static (id, _) => NodeId.Parse(id));

    /// <summary>Reads a page of what <paramref name="read"/> makes of ids and order values.</summary>
    public Page<T> Read<T>(Session session, PageRequest page, Func<string, object, T> read)
    {
        var keyset = new Keyset(key, id, descending, page, OrderCode);
        var rows = session.Query(
            $"SELECT {id}, {key} FROM {source} {WhereClause([.. conditions, .. keyset.Conditions])} ORDER BY {keyset.Ordering} LIMIT @limit",
            row => Edge(row.GetString(0), row.GetValue(1), read),
            [.. parameters, .. keyset.Parameters, ("@limit", keyset.Limit)]);
        return keyset.Page(rows, page.CountTotal ? Count(session) : null);
    }

    /// <summary>Reads the same page of the list of every owner, in one statement.</summary>
    /// <param name="session">Where to read.</param>
    /// <param name="page">Which part.</param>
    /// <param name="owner">The column of the owner.</param>
    /// <param name="keyset">What turns an owner's edges into a page.</param>
    public ILookup<NodeId, Edge<NodeId>> ReadGroups(Session session, PageRequest page, string owner, out Keyset keyset)
    {
        keyset = new Keyset(key, id, descending, page, OrderCode);
        return session.Query(
            $"""
            SELECT owner, id, value FROM (
                SELECT {owner} AS owner, {id} AS id, {key} AS value, row_number() OVER (PARTITION BY {owner} ORDER BY {keyset.Ordering}) AS number
                FROM {source} {WhereClause([.. conditions, .. keyset.Conditions])})
            WHERE @limit < 0 OR number <= @limit
            ORDER BY owner, number
            """,
            row => (Owner: row.Id(0), Edge: Edge(row.GetString(1), row.GetValue(2), static (id, _) => NodeId.Parse(id))),
            [.. parameters, .. keyset.Parameters, ("@limit", keyset.Limit)]).ToLookup(row => row.Owner, row => row.Edge);
    }

    /// <summary>How long the list of every owner is; an owner without items is missing.</summary>
    public Dictionary<NodeId, int> CountGroups(Session session, string owner) => session.Query(
        $"SELECT {owner}, count(*) FROM {source} {WhereClause(conditions)} GROUP BY {owner}",
        row => (Owner: row.Id(0), Count: row.GetInt32(1)),
        [.. parameters]).ToDictionary(row => row.Owner, row => row.Count);

    private string OrderCode => $"{name}:{orderName}";

    private Edge<T> Edge<T>(string itemId, object value, Func<string, object, T> read) =>
        new(read(itemId, value), new Cursor(OrderCode, value, itemId).Encode());

    private int Count(Session session) =>
        (int)session.Number($"SELECT count(*) FROM {source} {WhereClause(conditions)}", [.. parameters]);

    private static string WhereClause(List<string> conditions) =>
        conditions.Count == 0 ? "" : "WHERE " + string.Join(" AND ", conditions);
}
