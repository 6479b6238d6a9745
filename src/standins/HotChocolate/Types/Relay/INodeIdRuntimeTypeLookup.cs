namespace HotChocolate.Types.Relay;

/// <summary>Knows the C# types of nodes' ids.</summary>
public interface INodeIdRuntimeTypeLookup
{
    /// <summary>The C# type of the ids of a node type; <see langword="null"/> where there is no such node type.</summary>
    /// <param name="typeName">The GraphQL name of the node's type.</param>
    Type? GetNodeIdRuntimeType(string typeName);
}
