using NatoGraph.Domain.Entities;
using NatoGraph.Storage.Rows;
using NatoGraph.Storage.Sqlite.Connections;

namespace NatoGraph.Storage.Sqlite.Writing;

/// <summary>Keeps the full-text index.</summary>
internal sealed class SearchIndex(Session session)
{
    /// <summary>Writes an entry in place of the one that the thing had.</summary>
    public void Put(SearchEntry entry)
    {
        Put(entry, ItemOf(entry.Id) is var known and > 0 ? Cleared(known) : Added(entry.Id));
    }

    /// <summary>Writes the entry of a thing that has none.</summary>
    public void Add(SearchEntry entry) => Put(entry, Added(entry.Id));

    /// <summary>Removes a thing, where it is there.</summary>
    public void Remove(NodeId id)
    {
        if (ItemOf(id) is var item and > 0)
        {
            Cleared(item);
            session.Execute("DELETE FROM search_item WHERE sequence = @item", ("@item", item));
        }
    }

    private void Put(SearchEntry entry, long item)
    {
        session.Execute(
            "INSERT INTO search (rowid, name, names, place, text) VALUES (@item, @name, @names, @place, @text)",
            ("@item", item),
            ("@name", entry.Name),
            ("@names", entry.Names),
            ("@place", entry.Place),
            ("@text", entry.Text));
        foreach (var key in entry.Keys)
        {
            session.Execute("INSERT INTO search_name (name, item) VALUES (@name, @item)", ("@name", key), ("@item", item));
        }
    }

    private long ItemOf(NodeId id) => session.Number("SELECT sequence FROM search_item WHERE id = @id", ("@id", id.ToString()));

    private long Added(NodeId id) => session.Insert(
        "INSERT INTO search_item (id, kind) VALUES (@id, @kind)",
        ("@id", id.ToString()),
        ("@kind", id.Kind.ToString()));

    private long Cleared(long item)
    {
        session.Execute("DELETE FROM search WHERE rowid = @item", ("@item", item));
        session.Execute("DELETE FROM search_name WHERE item = @item", ("@item", item));
        return item;
    }
}
