namespace Neo4j.Driver.PackStream;

/// <summary>
/// A path comes as its nodes, its relationships and a walk: pairs of a relationship's number, from 1 and negative where it is walked
/// against its direction, and a node's number, from 0. It starts at node 0.
/// </summary>
internal static class PathReader
{
    public static Path Read(ref PackReader reader)
    {
        var nodes = List<INode>(ref reader);
        var relationships = List<UnboundRelationship>(ref reader);
        var steps = reader.ListCount();
        if (nodes.Length == 0 || steps % 2 != 0)
        {
            throw new ProtocolException("A path needs a node, and pairs of numbers.");
        }

        var walkedNodes = new INode[(steps / 2) + 1];
        var walked = new IRelationship[steps / 2];
        walkedNodes[0] = nodes[0];
        for (var i = 0; i < walked.Length; i++)
        {
            var number = reader.Integer();
            walkedNodes[i + 1] = At(nodes, reader.Integer());
            var relationship = At(relationships, Math.Abs(number) - 1);
            walked[i] = number > 0
                ? relationship.Between(walkedNodes[i], walkedNodes[i + 1])
                : relationship.Between(walkedNodes[i + 1], walkedNodes[i]);
        }

        return new Path(walkedNodes, walked);
    }

    private static T[] List<T>(ref PackReader reader)
    {
        var list = new T[reader.ListCount()];
        for (var i = 0; i < list.Length; i++)
        {
            list[i] = reader.Value() is T item ? item : throw new ProtocolException($"A path has something else than {typeof(T).Name}.");
        }

        return list;
    }

    private static T At<T>(T[] list, long index) => index >= 0 && index < list.Length
        ? list[index]
        : throw new ProtocolException($"A path names number {index} of {list.Length}.");
}
