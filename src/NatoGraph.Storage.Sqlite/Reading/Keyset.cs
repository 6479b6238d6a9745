using System.Collections.Immutable;
using NatoGraph.Storage.Reading;

namespace NatoGraph.Storage.Sqlite.Reading;

/// <summary>What a page request means for a statement, and for the rows that it gives (Relay cursor connections, 4.4 Pagination algorithm).</summary>
internal sealed class Keyset
{
    private readonly PageCut cut;

    public Keyset(string key, string id, bool descending, PageRequest page, string order)
    {
        cut = new PageCut(page);
        var (forward, back) = descending ? ("<", ">") : (">", "<");
        var direction = descending == cut.Backwards ? "ASC" : "DESC";
        Ordering = $"{key} {direction}, {id} {direction}";
        var conditions = ImmutableArray.CreateBuilder<string>();
        var parameters = ImmutableArray.CreateBuilder<(string, object?)>();
        if (Cursor.Decode(page.After, order) is { } after)
        {
            conditions.Add($"({key}, {id}) {forward} (@afterValue, @afterId)");
            parameters.Add(("@afterValue", after.Value));
            parameters.Add(("@afterId", after.Id));
        }

        if (Cursor.Decode(page.Before, order) is { } before)
        {
            conditions.Add($"({key}, {id}) {back} (@beforeValue, @beforeId)");
            parameters.Add(("@beforeValue", before.Value));
            parameters.Add(("@beforeId", before.Id));
        }

        (Conditions, Parameters) = (conditions.ToImmutable(), parameters.ToImmutable());
    }

    public ImmutableArray<string> Conditions { get; }

    public ImmutableArray<(string Name, object? Value)> Parameters { get; }

    public string Ordering { get; }

    /// <summary>One more than asked for tells whether there is more; without a limit, all.</summary>
    public long Limit => cut.Limit ?? -1L;

    /// <summary>The page, from rows in the statement's order, one more than asked for where there is more.</summary>
    public Page<T> Page<T>(IEnumerable<Edge<T>> rows, int? total) => cut.Page(rows, total);
}
