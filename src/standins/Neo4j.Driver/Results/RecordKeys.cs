namespace Neo4j.Driver.Results;

/// <summary>The names of a result's columns, which its records share.</summary>
internal sealed class RecordKeys(string[] names)
{
    /// <summary>Below this, looking through the names is as fast as hashing.</summary>
    private const int FewNames = 4;

    private readonly Dictionary<string, int>? _places = names.Length <= FewNames ? null : Index(names);

    public string[] Names => names;

    /// <summary>The place of a column; -1 if there is none.</summary>
    public int Find(string name) =>
        _places is null ? Array.IndexOf(names, name) : _places.TryGetValue(name, out var place) ? place : -1;

    public int FindIgnoringCase(string name) =>
        Array.FindIndex(names, one => string.Equals(one, name, StringComparison.OrdinalIgnoreCase));

    private static Dictionary<string, int> Index(string[] names)
    {
        var places = new Dictionary<string, int>(names.Length, StringComparer.Ordinal);
        for (var i = 0; i < names.Length; i++)
        {
            places[names[i]] = i;
        }

        return places;
    }
}
