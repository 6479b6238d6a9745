namespace GreenDonut;

/// <summary>A required value was not there.</summary>
/// <param name="message">Which one.</param>
public class KeyNotFoundException(string message) : Exception(message)
{
    /// <summary>The keys have no values.</summary>
    internal static KeyNotFoundException Of<TKey>(IReadOnlyList<TKey> keys) => new(
        $"The key{(keys.Count == 1 ? "" : "s")} `{string.Join(", ", keys)}` could not be resolved.");
}
