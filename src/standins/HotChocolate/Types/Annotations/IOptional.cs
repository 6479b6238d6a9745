namespace HotChocolate;

/// <summary>An <see cref="Optional{T}"/> of any type.</summary>
public interface IOptional
{
    /// <summary>The value, or the default where none was given.</summary>
    object? Value { get; }

    /// <summary>Whether a value was given.</summary>
    bool HasValue { get; }
}
