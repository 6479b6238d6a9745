namespace HotChocolate;

/// <summary>Something that carries values from one part of the engine to another.</summary>
public interface IHasContextData
{
    /// <summary>The values by name.</summary>
    IDictionary<string, object?> ContextData { get; }
}
