namespace HotChocolate.Language;

/// <summary>An enum literal (section 2.9.6).</summary>
public sealed class EnumValueNode : IValueNode<string>
{
    /// <summary>Initialises the node without a location.</summary>
    /// <param name="value">The name of the enum value.</param>
    /// <exception cref="ArgumentNullException">A required part is null.</exception>
    public EnumValueNode(string value)
        : this(null, value)
    {
    }

    /// <summary>Initialises the node from a runtime value, whose text in upper case is the name.</summary>
    /// <param name="value">The runtime value.</param>
    /// <exception cref="ArgumentNullException">The value or its text is null.</exception>
    public EnumValueNode(object value)
        : this(null, value?.ToString()?.ToUpperInvariant()!)
    {
    }

    /// <summary>Initialises the node.</summary>
    /// <param name="location">Where it stands, if known.</param>
    /// <param name="value">The name of the enum value.</param>
    /// <exception cref="ArgumentNullException">A required part is null.</exception>
    public EnumValueNode(Location? location, string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        Location = location;
        Value = value;
    }

    /// <inheritdoc />
    public SyntaxKind Kind => SyntaxKind.EnumValue;

    /// <inheritdoc />
    public Location? Location { get; }

    /// <summary>Gets the name of the enum value.</summary>
    public string Value { get; }

    /// <inheritdoc />
    object IValueNode.Value => Value;

    /// <inheritdoc />
    public IEnumerable<ISyntaxNode> GetNodes() => [];

    /// <inheritdoc cref="ISyntaxNode.ToString()" />
    public override string ToString() => ToString(indented: true);

    /// <inheritdoc cref="ISyntaxNode.ToString(bool)" />
    public string ToString(bool indented) => SyntaxPrinter.Print(this, indented);
}
