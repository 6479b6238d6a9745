using System.Collections;
using HotChocolate.Types.Relay;

namespace HotChocolate.Relay;

/// <summary>Writes the values of a field as Relay ids of a node type.</summary>
internal sealed class IdFormatter(INodeIdSerializer serializer, string typeName)
{
    public object? Format(object? value) => value switch
    {
        null => null,
        string id => serializer.Format(typeName, id),
        IEnumerable ids => ids.Cast<object?>().Select(Format).ToArray(),
        _ => serializer.Format(typeName, value),
    };
}
