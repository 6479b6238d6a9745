namespace HotChocolate.Language;

/// <summary>A name (section 2.1.9).</summary>
public sealed class NameNode : ISyntaxNode, IEquatable<NameNode>
{
    /// <summary>Initialises a name without a location.</summary>
    /// <param name="value">The name.</param>
    /// <exception cref="ArgumentException">The name is null or empty.</exception>
    public NameNode(string value)
        : this(null, value)
    {
    }

    /// <summary>Initialises a name.</summary>
    /// <param name="location">Where it stands, if known.</param>
    /// <param name="value">The name.</param>
    /// <exception cref="ArgumentException">The name is null or empty.</exception>
    public NameNode(Location? location, string value)
    {
        ArgumentException.ThrowIfNullOrEmpty(value);
        Location = location;
        Value = value;
    }

    /// <inheritdoc />
    public SyntaxKind Kind => SyntaxKind.Name;

    /// <inheritdoc />
    public Location? Location { get; }

    /// <summary>Gets the name.</summary>
    public string Value { get; }

    /// <inheritdoc />
    public IEnumerable<ISyntaxNode> GetNodes() => [];

    /// <summary>Compares the names, wherever they stand.</summary>
    /// <param name="other">The other name.</param>
    /// <returns>True when both are written alike.</returns>
    public bool Equals(NameNode? other) => other is not null && string.Equals(Value, other.Value, StringComparison.Ordinal);

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as NameNode);

    /// <inheritdoc />
    public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc cref="ISyntaxNode.ToString()" />
    public override string ToString() => Value;

    /// <inheritdoc />
    public string ToString(bool indented) => Value;
}
