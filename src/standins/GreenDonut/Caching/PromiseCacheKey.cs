namespace GreenDonut;

/// <summary>Names a cached value.</summary>
/// <param name="Type">The kind of value, usually the DataLoader's type name.</param>
/// <param name="Key">The key within that kind.</param>
public readonly record struct PromiseCacheKey(string Type, object Key)
{
    /// <summary>A hash of the key alone: few kinds are loaded under the same key, and their long names would be hashed for each value.</summary>
    public override int GetHashCode() => Key?.GetHashCode() ?? 0;
}
