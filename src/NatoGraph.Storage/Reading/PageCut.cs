using System.Collections.Immutable;

namespace NatoGraph.Storage.Reading;

/// <summary>How many items to read for a page, and the page that they make (Relay cursor connections, 4.4 Pagination algorithm).</summary>
internal readonly record struct PageCut(PageRequest Request)
{
    /// <summary>Whether the list is read from its back.</summary>
    public bool Backwards => Request is { First: null, Last: not null };

    /// <summary>One more than asked for tells whether there is more; <see langword="null"/> for all.</summary>
    public long? Limit => (Backwards ? Request.Last : Request.First) is { } count ? count + 1L : null;

    /// <summary>The page, from items in the order of reading, one more than asked for where there is more.</summary>
    public Page<T> Page<T>(IEnumerable<Edge<T>> items, int? total)
    {
        var read = items.ToImmutableArray();
        var more = Limit is { } limit && read.Length == limit;
        var edges = more ? read[..^1] : read;
        if (Backwards)
        {
            return new([.. edges.Reverse()], HasNext: Request.Before is not null, HasPrevious: more, total);
        }

        // First and last together: the last of the first ones.
        var dropped = Request.Last is { } last && last < edges.Length ? edges.Length - last : 0;
        return new(edges[dropped..], HasNext: more, HasPrevious: Request.After is not null || dropped > 0, total);
    }
}
