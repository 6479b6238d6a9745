namespace Neo4j.Driver;

/// <summary>Points in the history of a database; whoever reads after them sees what was written up to them.</summary>
public abstract class Bookmarks : Bookmark
{
    internal static Bookmarks None { get; } = new SomeBookmarks([]);

    /// <summary>Joins two.</summary>
    /// <param name="lh">One.</param>
    /// <param name="rh">The other.</param>
    public static Bookmarks operator +(Bookmarks? lh, Bookmarks? rh) => From((lh?.Values ?? []).Concat(rh?.Values ?? []));

    /// <summary>Makes bookmarks of the server's words.</summary>
    /// <param name="values">The words.</param>
    public static Bookmarks From(params string[] values) => From((IEnumerable<string>)values);

    /// <summary>Makes bookmarks of the server's words.</summary>
    /// <param name="values">The words.</param>
    public static Bookmarks From(IEnumerable<string> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        return new SomeBookmarks([.. values.Where(value => value is not null).Distinct(StringComparer.Ordinal)]);
    }

    private sealed class SomeBookmarks : Bookmarks
    {
        public SomeBookmarks(string[] values) => Values = values;

        public override bool Equals(object? obj) =>
            obj is Bookmarks other && Values.ToHashSet(StringComparer.Ordinal).SetEquals(other.Values);

        public override int GetHashCode() => Values.Aggregate(0, (hash, value) => hash ^ StringComparer.Ordinal.GetHashCode(value));

        public override string ToString() => $"{{{string.Join(", ", Values)}}}";
    }
}
