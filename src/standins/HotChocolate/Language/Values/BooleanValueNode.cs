namespace HotChocolate.Language;

/// <summary><c>true</c> or <c>false</c> (section 2.9.3).</summary>
public sealed class BooleanValueNode : IValueNode<bool>
{
    /// <summary>Initialises the node without a location.</summary>
    /// <param name="value">Whether the literal is <c>true</c>.</param>
    public BooleanValueNode(bool value)
        : this(null, value)
    {
    }

    /// <summary>Initialises the node.</summary>
    /// <param name="location">Where it stands, if known.</param>
    /// <param name="value">Whether the literal is <c>true</c>.</param>
    public BooleanValueNode(Location? location, bool value)
    {
        Location = location;
        Value = value;
    }

    /// <inheritdoc />
    public SyntaxKind Kind => SyntaxKind.BooleanValue;

    /// <inheritdoc />
    public Location? Location { get; }

    /// <summary>Gets a value indicating whether the literal is <c>true</c>.</summary>
    public bool Value { get; }

    /// <summary>Gets <c>true</c> without a location.</summary>
    public static BooleanValueNode True { get; } = new(true);

    /// <summary>Gets <c>false</c> without a location.</summary>
    public static BooleanValueNode False { get; } = new(false);

    /// <inheritdoc />
    object IValueNode.Value => Value;

    /// <inheritdoc />
    public IEnumerable<ISyntaxNode> GetNodes() => [];

    /// <inheritdoc cref="ISyntaxNode.ToString()" />
    public override string ToString() => ToString(indented: true);

    /// <inheritdoc cref="ISyntaxNode.ToString(bool)" />
    public string ToString(bool indented) => SyntaxPrinter.Print(this, indented);
}
