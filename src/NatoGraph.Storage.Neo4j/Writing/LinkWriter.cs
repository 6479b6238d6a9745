using NatoGraph.Storage.Neo4j.Connections;

namespace NatoGraph.Storage.Neo4j.Writing;

/// <summary>Writes relationships of one kind between many nodes.</summary>
internal sealed class LinkWriter(CypherRunner runner)
{
    private static readonly Dictionary<string, object?> None = [];

    public Task PutAsync(Link link, IEnumerable<(string From, string To)> ends) => PutAsync(link, ends.Select(end => (end.From, end.To, None)));

    public async Task PutAsync(Link link, IEnumerable<(string From, string To, Dictionary<string, object?> Properties)> rows)
    {
        var (froms, tos) = (new Places(), new Places());
        var links = rows.Select(row => new object[] { froms.Of(row.From), tos.Of(row.To), row.Properties }).ToList();
        if (links.Count > 0)
        {
            await runner.ExecuteAsync(link.Creation, ("froms", froms.Keys), ("tos", tos.Keys), ("links", links)).ConfigureAwait(false);
        }
    }

    public Task RemoveAsync(Link link, IEnumerable<(string From, string To)> ends) =>
        runner.ForEachAsync(link.Removal, ends.Select(end => CypherRow.Of(("from", end.From), ("to", end.To))).ToList());

    /// <summary>Different keys, in the order in which they came.</summary>
    private sealed class Places
    {
        private readonly Dictionary<string, int> places = new(StringComparer.Ordinal);

        public List<string> Keys { get; } = [];

        public int Of(string key)
        {
            if (!places.TryGetValue(key, out var place))
            {
                place = Keys.Count;
                places.Add(key, place);
                Keys.Add(key);
            }

            return place;
        }
    }
}
