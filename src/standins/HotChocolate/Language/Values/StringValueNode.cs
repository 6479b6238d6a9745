using System.Text;

namespace HotChocolate.Language;

/// <summary>A string literal (section 2.9.4).</summary>
public sealed class StringValueNode : IValueNode<string>, IHasSpan
{
    /// <summary>Initialises a quoted string without a location.</summary>
    /// <param name="value">The value, without quotes and escapes.</param>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public StringValueNode(string value)
        : this(null, value, block: false)
    {
    }

    /// <summary>Initialises the node.</summary>
    /// <param name="location">Where it stands, if known.</param>
    /// <param name="value">The value, without quotes and escapes.</param>
    /// <param name="block">Whether it is written as a block string.</param>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public StringValueNode(Location? location, string value, bool block)
    {
        ArgumentNullException.ThrowIfNull(value);
        Location = location;
        Value = value;
        Block = block;
    }

    /// <summary>Initialises the node from UTF-8.</summary>
    /// <param name="location">Where it stands, if known.</param>
    /// <param name="value">The value in UTF-8, without quotes and escapes.</param>
    /// <param name="block">Whether it is written as a block string.</param>
    public StringValueNode(Location? location, ReadOnlyMemory<byte> value, bool block)
        : this(location, Encoding.UTF8.GetString(value.Span), block)
    {
    }

    /// <inheritdoc />
    public SyntaxKind Kind => SyntaxKind.StringValue;

    /// <inheritdoc />
    public Location? Location { get; }

    /// <summary>Gets the value, without quotes and escapes.</summary>
    public string Value { get; }

    /// <inheritdoc />
    object IValueNode.Value => Value;

    /// <summary>Gets a value indicating whether it is written as a block string.</summary>
    public bool Block { get; }

    /// <inheritdoc />
    public IEnumerable<ISyntaxNode> GetNodes() => [];

    /// <inheritdoc />
    public ReadOnlySpan<byte> AsSpan() => Encoding.UTF8.GetBytes(Value);

    /// <inheritdoc cref="ISyntaxNode.ToString()" />
    public override string ToString() => ToString(indented: true);

    /// <inheritdoc />
    public string ToString(bool indented) => SyntaxPrinter.Print(this, indented);
}
