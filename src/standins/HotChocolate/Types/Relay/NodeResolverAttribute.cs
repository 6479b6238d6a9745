namespace HotChocolate.Types.Relay;

/// <summary>Marks the method that fetches a node by its id, in the node's class, a type extension of it, or the query type.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NodeResolverAttribute : Attribute;
