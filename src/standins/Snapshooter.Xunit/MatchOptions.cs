namespace Snapshooter;

/// <summary>What a comparison with a snapshot leaves out.</summary>
public class MatchOptions
{
    private readonly List<string> _ignoredPaths = [];

    internal IReadOnlyList<string> IgnoredPaths => _ignoredPaths;

    /// <summary>Leaves out a field, given by its path, such as <c>data.node.id</c> or <c>data.nodes[*].id</c>.</summary>
    public MatchOptions IgnoreField(string fieldPath)
    {
        ArgumentException.ThrowIfNullOrEmpty(fieldPath);
        _ignoredPaths.Add(fieldPath);
        return this;
    }

    /// <summary>Leaves out all fields of that name, wherever they stand.</summary>
    public MatchOptions IgnoreAllFields(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        _ignoredPaths.Add(".." + name);
        return this;
    }
}
