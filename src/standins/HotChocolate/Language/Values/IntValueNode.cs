using System.Globalization;
using System.Numerics;
using System.Text;

namespace HotChocolate.Language;

/// <summary>An integer literal of any size (section 2.9.1).</summary>
public sealed class IntValueNode : IValueNode<string>, IIntValueLiteral
{
    /// <summary>Initialises the node without a location.</summary>
    /// <param name="value">The value.</param>
    public IntValueNode(byte value)
        : this(null, value)
    {
    }

    /// <summary>Initialises the node.</summary>
    /// <param name="location">Where it stands, if known.</param>
    /// <param name="value">The value.</param>
    public IntValueNode(Location? location, byte value)
        : this(location, value.ToString(CultureInfo.InvariantCulture))
    {
    }

    /// <summary>Initialises the node without a location.</summary>
    /// <param name="value">The value.</param>
    public IntValueNode(short value)
        : this(null, value)
    {
    }

    /// <summary>Initialises the node.</summary>
    /// <param name="location">Where it stands, if known.</param>
    /// <param name="value">The value.</param>
    public IntValueNode(Location? location, short value)
        : this(location, value.ToString(CultureInfo.InvariantCulture))
    {
    }

    /// <summary>Initialises the node without a location.</summary>
    /// <param name="value">The value.</param>
    public IntValueNode(int value)
        : this(null, value)
    {
    }

    /// <summary>Initialises the node.</summary>
    /// <param name="location">Where it stands, if known.</param>
    /// <param name="value">The value.</param>
    public IntValueNode(Location? location, int value)
        : this(location, value.ToString(CultureInfo.InvariantCulture))
    {
    }

    /// <summary>Initialises the node without a location.</summary>
    /// <param name="value">The value.</param>
    public IntValueNode(long value)
        : this(null, value)
    {
    }

    /// <summary>Initialises the node.</summary>
    /// <param name="location">Where it stands, if known.</param>
    /// <param name="value">The value.</param>
    public IntValueNode(Location? location, long value)
        : this(location, value.ToString(CultureInfo.InvariantCulture))
    {
    }

    /// <summary>Initialises the node without a location.</summary>
    /// <param name="value">The value.</param>
    public IntValueNode(sbyte value)
        : this(null, value)
    {
    }

    /// <summary>Initialises the node.</summary>
    /// <param name="location">Where it stands, if known.</param>
    /// <param name="value">The value.</param>
    public IntValueNode(Location? location, sbyte value)
        : this(location, value.ToString(CultureInfo.InvariantCulture))
    {
    }

    /// <summary>Initialises the node without a location.</summary>
    /// <param name="value">The value.</param>
    public IntValueNode(ushort value)
        : this(null, value)
    {
    }

    /// <summary>Initialises the node.</summary>
    /// <param name="location">Where it stands, if known.</param>
    /// <param name="value">The value.</param>
    public IntValueNode(Location? location, ushort value)
        : this(location, value.ToString(CultureInfo.InvariantCulture))
    {
    }

    /// <summary>Initialises the node without a location.</summary>
    /// <param name="value">The value.</param>
    public IntValueNode(uint value)
        : this(null, value)
    {
    }

    /// <summary>Initialises the node.</summary>
    /// <param name="location">Where it stands, if known.</param>
    /// <param name="value">The value.</param>
    public IntValueNode(Location? location, uint value)
        : this(location, value.ToString(CultureInfo.InvariantCulture))
    {
    }

    /// <summary>Initialises the node without a location.</summary>
    /// <param name="value">The value.</param>
    public IntValueNode(ulong value)
        : this(null, value)
    {
    }

    /// <summary>Initialises the node.</summary>
    /// <param name="location">Where it stands, if known.</param>
    /// <param name="value">The value.</param>
    public IntValueNode(Location? location, ulong value)
        : this(location, value.ToString(CultureInfo.InvariantCulture))
    {
    }

    /// <summary>Initialises the node from digits without a location.</summary>
    /// <param name="value">The literal in UTF-8.</param>
    /// <exception cref="ArgumentException">The literal is empty.</exception>
    public IntValueNode(ReadOnlyMemory<byte> value)
        : this(null, value)
    {
    }

    /// <summary>Initialises the node from digits.</summary>
    /// <param name="location">Where it stands, if known.</param>
    /// <param name="value">The literal in UTF-8.</param>
    /// <exception cref="ArgumentException">The literal is empty.</exception>
    public IntValueNode(Location? location, ReadOnlyMemory<byte> value)
        : this(location, Encoding.UTF8.GetString(value.Span))
    {
    }

    /// <summary>Initialises the node from its text.</summary>
    internal IntValueNode(Location? location, string value)
    {
        ArgumentException.ThrowIfNullOrEmpty(value);
        Location = location;
        Value = value;
    }

    /// <inheritdoc />
    public SyntaxKind Kind => SyntaxKind.IntValue;

    /// <inheritdoc />
    public Location? Location { get; }

    /// <summary>Gets the literal as written.</summary>
    public string Value { get; }

    /// <inheritdoc />
    object IValueNode.Value => Value;

    /// <inheritdoc />
    public IEnumerable<ISyntaxNode> GetNodes() => [];

    /// <inheritdoc />
    public byte ToByte() => Read<byte>();

    /// <inheritdoc />
    public short ToInt16() => Read<short>();

    /// <inheritdoc />
    public int ToInt32() => Read<int>();

    /// <inheritdoc />
    public long ToInt64() => Read<long>();

    /// <inheritdoc />
    public sbyte ToSByte() => Read<sbyte>();

    /// <inheritdoc />
    public ushort ToUInt16() => Read<ushort>();

    /// <inheritdoc />
    public uint ToUInt32() => Read<uint>();

    /// <inheritdoc />
    public ulong ToUInt64() => Read<ulong>();

    /// <inheritdoc />
    public float ToSingle() => FloatValueNode.Finite(Read<float>());

    /// <inheritdoc />
    public double ToDouble() => FloatValueNode.Finite(Read<double>());

    /// <inheritdoc />
    public decimal ToDecimal() => Read<decimal>();

    /// <inheritdoc />
    public ReadOnlySpan<byte> AsSpan() => Encoding.UTF8.GetBytes(Value);

    /// <inheritdoc cref="ISyntaxNode.ToString()" />
    public override string ToString() => Value;

    /// <inheritdoc />
    public string ToString(bool indented) => Value;

    private T Read<T>()
        where T : struct, INumberBase<T>
        => T.TryParse(Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new InvalidFormatException($"The literal {Value} does not fit {typeof(T).Name}.");
}
