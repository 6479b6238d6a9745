namespace HotChocolate.Types.Relay;

/// <summary>Writes and reads Relay ids.</summary>
public interface INodeIdSerializer
{
    /// <summary>Writes an id.</summary>
    /// <param name="typeName">The GraphQL name of the node's type.</param>
    /// <param name="internalId">The id inside the type.</param>
    string Format(string typeName, object internalId);

    /// <summary>Reads an id of any node type.</summary>
    /// <param name="formattedId">What <see cref="Format"/> wrote.</param>
    /// <param name="runtimeTypeLookup">Knows the C# types of nodes' ids.</param>
    /// <exception cref="GraphQLException">The id is malformed.</exception>
    NodeId Parse(string formattedId, INodeIdRuntimeTypeLookup runtimeTypeLookup);

    /// <summary>Reads an id whose C# type is known.</summary>
    /// <param name="formattedId">What <see cref="Format"/> wrote.</param>
    /// <param name="runtimeType">The C# type of the id inside the node type.</param>
    /// <exception cref="GraphQLException">The id is malformed.</exception>
    NodeId Parse(string formattedId, Type runtimeType);
}
