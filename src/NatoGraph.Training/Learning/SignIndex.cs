namespace NatoGraph.Training.Learning;

/// <summary>Numbers the signs of examples in the order in which they are first met.</summary>
internal sealed class SignIndex
{
    private readonly Dictionary<string, int> indices = new(StringComparer.Ordinal);
    private readonly List<string> names = [];

    /// <summary>The names of the signs, by their numbers.</summary>
    public IReadOnlyList<string> Names => names;

    /// <summary>The number of a sign.</summary>
    public int Of(string name)
    {
        if (!indices.TryGetValue(name, out var index))
        {
            indices[name] = index = names.Count;
            names.Add(name);
        }

        return index;
    }
}
