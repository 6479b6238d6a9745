using System.Diagnostics.CodeAnalysis;

namespace HotChocolate;

/// <summary>A value of an input that the client may have left out, which is not the same as <see langword="null"/>.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
public readonly struct Optional<T> : IEquatable<Optional<T>>, IOptional
{
    /// <summary>Holds a value that was given.</summary>
    /// <param name="value">What was given, perhaps <see langword="null"/>.</param>
    public Optional(T? value)
    {
        Value = value;
        HasValue = true;
    }

    private Optional(T? value, bool hasValue)
    {
        Value = value;
        HasValue = hasValue;
    }

    /// <summary>The value, or the default where none was given.</summary>
    public T? Value { get; }

    object? IOptional.Value => Value;

    /// <summary>Whether a value was given.</summary>
    [MemberNotNullWhen(true, nameof(Value))]
    public bool HasValue { get; }

    /// <summary>Whether no value was given.</summary>
    public bool IsEmpty => !HasValue;

    /// <summary>No value, with a default to read instead.</summary>
    /// <param name="defaultValue">What <see cref="Value"/> reads as.</param>
    public static Optional<T> Empty(T? defaultValue = default) => new(defaultValue, hasValue: false);

    /// <summary>Takes over the value and the state of another optional.</summary>
    /// <param name="optional">The other, whose value is a <typeparamref name="T"/>.</param>
    public static Optional<T> From(IOptional optional)
    {
        ArgumentNullException.ThrowIfNull(optional);
        return new((T?)optional.Value, optional.HasValue);
    }

    /// <inheritdoc/>
    public bool Equals(Optional<T> other) =>
        HasValue == other.HasValue && (!HasValue || EqualityComparer<T>.Default.Equals(Value, other.Value));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is null ? IsEmpty : obj is Optional<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HasValue ? Value?.GetHashCode() ?? 0 : 0;

    /// <inheritdoc/>
    public override string ToString() => HasValue ? Value?.ToString() ?? "null" : "unspecified";

    /// <summary>Whether both hold equal values or neither holds one.</summary>
    public static bool operator ==(Optional<T> left, Optional<T> right) => left.Equals(right);

    /// <summary>Whether the two differ.</summary>
    public static bool operator !=(Optional<T> left, Optional<T> right) => !left.Equals(right);

    /// <summary>A value that was given.</summary>
    public static implicit operator Optional<T>(T value) => new(value);

    /// <summary>The value, or the default where none was given.</summary>
    [return: MaybeNull]
    public static implicit operator T(Optional<T> optional) => optional.Value;
}
