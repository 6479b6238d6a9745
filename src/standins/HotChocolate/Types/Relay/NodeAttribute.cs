namespace HotChocolate.Types.Relay;

/// <summary>Makes an object type a node: it implements <c>Node</c>, and <c>node(id:)</c> can fetch it.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface)]
public class NodeAttribute : Attribute
{
    /// <summary>The C# name of the property that is the id; by default <c>Id</c>.</summary>
    public string? IdField { get; set; }

    /// <summary>The C# name of the method that fetches a node by its id.</summary>
    public string? NodeResolver { get; set; }

    /// <summary>The class that has the method, where it is not the node itself.</summary>
    public Type? NodeResolverType { get; set; }
}
