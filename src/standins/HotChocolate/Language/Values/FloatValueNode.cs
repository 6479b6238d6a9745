using System.Globalization;
using System.Numerics;
using System.Text;

namespace HotChocolate.Language;

/// <summary>A floating-point literal (section 2.9.2).</summary>
public sealed class FloatValueNode : IValueNode<string>, IFloatValueLiteral
{
    /// <summary>Initialises the node without a location.</summary>
    /// <param name="value">The value.</param>
    public FloatValueNode(double value)
        : this(null, value)
    {
    }

    /// <summary>Initialises the node.</summary>
    /// <param name="location">Where it stands, if known.</param>
    /// <param name="value">The value.</param>
    public FloatValueNode(Location? location, double value)
        : this(location, value.ToString("R", CultureInfo.InvariantCulture), FloatFormat.FixedPoint)
    {
    }

    /// <summary>Initialises the node without a location.</summary>
    /// <param name="value">The value.</param>
    public FloatValueNode(decimal value)
        : this(null, value)
    {
    }

    /// <summary>Initialises the node.</summary>
    /// <param name="location">Where it stands, if known.</param>
    /// <param name="value">The value.</param>
    public FloatValueNode(Location? location, decimal value)
        : this(location, value.ToString(CultureInfo.InvariantCulture), FloatFormat.FixedPoint)
    {
    }

    /// <summary>Initialises the node from digits without a location.</summary>
    /// <param name="value">The literal in UTF-8.</param>
    /// <param name="format">How it is written.</param>
    /// <exception cref="ArgumentException">The literal is empty.</exception>
    public FloatValueNode(ReadOnlyMemory<byte> value, FloatFormat format)
        : this(null, value, format)
    {
    }

    /// <summary>Initialises the node from digits.</summary>
    /// <param name="location">Where it stands, if known.</param>
    /// <param name="value">The literal in UTF-8.</param>
    /// <param name="format">How it is written.</param>
    /// <exception cref="ArgumentException">The literal is empty.</exception>
    public FloatValueNode(Location? location, ReadOnlyMemory<byte> value, FloatFormat format)
        : this(location, Encoding.UTF8.GetString(value.Span), format)
    {
    }

    /// <summary>Initialises the node from its text.</summary>
    internal FloatValueNode(Location? location, string value, FloatFormat format)
    {
        ArgumentException.ThrowIfNullOrEmpty(value);
        Location = location;
        Value = value;
        Format = format;
    }

    /// <inheritdoc />
    public SyntaxKind Kind => SyntaxKind.FloatValue;

    /// <inheritdoc />
    public Location? Location { get; }

    /// <summary>Gets how the literal is written.</summary>
    public FloatFormat Format { get; }

    /// <summary>Gets the literal as written.</summary>
    public string Value { get; }

    /// <inheritdoc />
    object IValueNode.Value => Value;

    /// <inheritdoc />
    public IEnumerable<ISyntaxNode> GetNodes() => [];

    /// <inheritdoc />
    public float ToSingle() => Finite(Read<float>());

    /// <inheritdoc />
    public double ToDouble() => Finite(Read<double>());

    /// <inheritdoc />
    public decimal ToDecimal() => Read<decimal>();

    /// <inheritdoc />
    public ReadOnlySpan<byte> AsSpan() => Encoding.UTF8.GetBytes(Value);

    /// <inheritdoc cref="ISyntaxNode.ToString()" />
    public override string ToString() => Value;

    /// <inheritdoc />
    public string ToString(bool indented) => Value;

    /// <summary>Refuses the infinity that .NET reads a too large literal as.</summary>
    internal static T Finite<T>(T number)
        where T : struct, INumberBase<T>
        => T.IsFinite(number) ? number : throw new InvalidFormatException($"The literal does not fit {typeof(T).Name}.");

    private T Read<T>()
        where T : struct, INumberBase<T>
        => T.TryParse(Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new InvalidFormatException($"The literal {Value} does not fit {typeof(T).Name}.");
}
