using System.Globalization;

namespace Neo4j.Driver.PackStream;

internal static class EntityReader
{
    public static Node Node(ref PackReader reader)
    {
        var id = reader.Integer();
        var labels = new string[reader.ListCount()];
        for (var i = 0; i < labels.Length; i++)
        {
            labels[i] = reader.Name();
        }

        var properties = Properties(ref reader);
        return new Node(ElementId(ref reader, id), labels, properties);
    }

    public static Relationship Relationship(ref PackReader reader)
    {
        var (id, start, end) = (reader.Integer(), reader.Integer(), reader.Integer());
        var type = reader.Name();
        var properties = Properties(ref reader);
        var elementId = ElementId(ref reader, id);
        var startId = ElementId(ref reader, start);
        return new Relationship(elementId, startId, ElementId(ref reader, end), type, properties);
    }

    public static UnboundRelationship UnboundRelationship(ref PackReader reader)
    {
        var id = reader.Integer();
        var type = reader.Name();
        var properties = Properties(ref reader);
        return new UnboundRelationship(ElementId(ref reader, id), type, properties);
    }

    /// <summary>The server never has null as a property.</summary>
    private static Dictionary<string, object> Properties(ref PackReader reader) => reader.Map()!;

    private static string ElementId(ref PackReader reader, long id) =>
        reader.Context.ElementIds ? reader.String() : id.ToString(CultureInfo.InvariantCulture);
}

/// <summary>A relationship of a path, which has its ends from the path.</summary>
internal sealed record UnboundRelationship(string ElementId, string Type, Dictionary<string, object> Properties)
{
    public Relationship Between(INode start, INode end) => new(ElementId, start.ElementId, end.ElementId, Type, Properties);
}
