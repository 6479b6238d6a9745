namespace Neo4j.Driver.PackStream;

/// <summary>Boxed values that come so often that they are made once.</summary>
internal static class Boxes
{
    private const int Least = -128;
    private const int Most = 1023;

    private static readonly object[] Integers = [.. Enumerable.Range(Least, Most - Least + 1).Select(value => (object)(long)value)];

    public static object True { get; } = true;

    public static object False { get; } = false;

    public static object Of(long value) => value is >= Least and <= Most ? Integers[value - Least] : value;
}
