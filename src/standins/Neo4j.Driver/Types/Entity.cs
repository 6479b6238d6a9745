namespace Neo4j.Driver;

internal abstract class Entity(string elementId, Dictionary<string, object> properties)
{
    public string ElementId { get; } = elementId;

    public IReadOnlyDictionary<string, object> Properties => properties;

    public object this[string key] => properties[key];

    public T Get<T>(string key) => properties[key].As<T>();

    public bool TryGet<T>(string key, out T value)
    {
        var found = properties.TryGetValue(key, out var raw);
        value = found ? raw.As<T>() : default!;
        return found;
    }

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(ElementId);
}

internal sealed class Node(string elementId, string[] labels, Dictionary<string, object> properties)
    : Entity(elementId, properties), INode
{
    public IReadOnlyList<string> Labels => labels;

    public bool Equals(INode? other) => other is not null && string.Equals(ElementId, other.ElementId, StringComparison.Ordinal);

    public override bool Equals(object? obj) => Equals(obj as INode);

    public override int GetHashCode() => base.GetHashCode();

    public override string ToString() => $"(:{string.Join(':', labels)} {ElementId})";
}

internal sealed class Relationship(string elementId, string startId, string endId, string type, Dictionary<string, object> properties)
    : Entity(elementId, properties), IRelationship
{
    public string Type => type;

    public string StartNodeElementId => startId;

    public string EndNodeElementId => endId;

    public bool Equals(IRelationship? other) =>
        other is not null && string.Equals(ElementId, other.ElementId, StringComparison.Ordinal);

    public override bool Equals(object? obj) => Equals(obj as IRelationship);

    public override int GetHashCode() => base.GetHashCode();

    public override string ToString() => $"[:{type} {ElementId}]";
}
