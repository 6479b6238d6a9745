using NatoGraph.Storage.Rows;
using NatoGraph.Storage.Search;

namespace NatoGraph.Storage.Neo4j.Writing;

/// <summary>What the full-text index <c>search</c> reads of a node: words without case and accents, so that both stores compare alike.</summary>
internal static class SearchProperties
{
    public static Dictionary<string, object?> Of(SearchEntry entry) => new(StringComparer.Ordinal)
    {
        ["titleWords"] = SearchWords.Folded(entry.Name),
        ["nameWords"] = SearchWords.Folded(string.Join('\n', entry.Name, entry.Names, entry.Place)),
        ["placeWords"] = entry.Place.Length == 0 ? null : SearchWords.Folded(entry.Place),
        ["textWords"] = entry.Text.Length == 0 ? null : SearchWords.Folded(entry.Text),
        ["fullNames"] = entry.Keys.ToList(),
    };
}
