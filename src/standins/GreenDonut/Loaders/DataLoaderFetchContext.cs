using System.Collections.Immutable;

namespace GreenDonut;

/// <summary>What a fetch is told beside its keys.</summary>
/// <typeparam name="TValue">The values' type.</typeparam>
/// <param name="contextData">The DataLoader's context data.</param>
public readonly struct DataLoaderFetchContext<TValue>(IImmutableDictionary<string, object?> contextData)
{
    /// <summary>The DataLoader's context data.</summary>
    public IImmutableDictionary<string, object?> ContextData { get; } = contextData;
}
