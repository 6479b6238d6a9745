namespace Neo4j.Driver;

internal static class FetchSizes
{
    public const long All = -1;

    public static long Checked(long size) => size > 0 || size == All
        ? size
        : throw new ArgumentOutOfRangeException(nameof(size), size, "A fetch size is 1 or more, or -1 for all.");
}
