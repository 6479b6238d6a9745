using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Text;

namespace Neo4j.Driver.PackStream;

/// <summary>Decodes one message. Whatever its bytes are, it gives a value or a <see cref="ProtocolException"/>.</summary>
internal ref struct PackReader(ReadOnlySpan<byte> message, ReadContext context)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: false);

    private readonly ReadOnlySpan<byte> _message = message;
    private int _position;

    public readonly bool AtEnd => _position == _message.Length;

    public readonly ReadContext Context => context;

    /// <summary>Reads the head of a structure.</summary>
    public (byte Tag, int Fields) Structure()
    {
        var marker = Next();
        return (marker & 0xF0) == Marker.TinyStructure
            ? (Next(), marker & 0x0F)
            : throw new ProtocolException($"A structure was expected, not a value that begins with 0x{marker:X2}.");
    }

    public object? Value()
    {
        var marker = Next();
        return marker switch
        {
            < Marker.TinyString => Boxes.Of(marker),
            >= 0xF0 => Boxes.Of((sbyte)marker),
            Marker.Null => null,
            Marker.True => Boxes.True,
            Marker.False => Boxes.False,
            Marker.Float => BinaryPrimitives.ReadDoubleBigEndian(Take(sizeof(double))),
            Marker.Int8 or Marker.Int16 or Marker.Int32 or Marker.Int64 => Boxes.Of(IntegerOf(marker)),
            (>= Marker.TinyString and < Marker.TinyList) or Marker.String8 or Marker.String16 or Marker.String32 => StringOf(marker),
            (>= Marker.TinyList and < Marker.TinyMap) or Marker.List8 or Marker.List16 or Marker.List32 => ListOf(marker),
            (>= Marker.TinyMap and < Marker.TinyStructure) or Marker.Map8 or Marker.Map16 or Marker.Map32 => MapOf(marker),
            Marker.Bytes8 or Marker.Bytes16 or Marker.Bytes32 => Take(SizeOf(marker, Marker.Bytes8)).ToArray(),
            >= Marker.TinyStructure and < Marker.Null => StructureOf(marker),
            _ => throw new ProtocolException($"No value begins with 0x{marker:X2}."),
        };
    }

    public long Integer()
    {
        var marker = Next();
        return marker is < Marker.TinyString or >= 0xF0 ? (sbyte)marker : IntegerOf(marker);
    }

    public double Float() => Next() == Marker.Float
        ? BinaryPrimitives.ReadDoubleBigEndian(Take(sizeof(double)))
        : throw new ProtocolException("A floating-point number was expected.");

    public string String() => StringOf(Next());

    public Dictionary<string, object?> Map() => MapOf(Next());

    /// <summary>Reads a list into an array.</summary>
    public object?[] Array()
    {
        var values = new object?[ListCount()];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = Value();
        }

        return values;
    }

    /// <summary>Reads the head of a list.</summary>
    public int ListCount() => CountOf(Next(), Marker.TinyList, Marker.List8);

    /// <summary>Reads a string that comes often, such as a property's name.</summary>
    public string Name()
    {
        var marker = Next();
        var bytes = Take(CountOf(marker, Marker.TinyString, Marker.String8));
        return context.Names.Get(bytes);
    }

    private byte Next() => _position < _message.Length ? _message[_position++] : throw Truncated();

    private ReadOnlySpan<byte> Take(int size)
    {
        if ((uint)size > (uint)(_message.Length - _position))
        {
            throw Truncated();
        }

        var taken = _message.Slice(_position, size);
        _position += size;
        return taken;
    }

    private long IntegerOf(byte marker) => marker switch
    {
        Marker.Int8 => (sbyte)Next(),
        Marker.Int16 => BinaryPrimitives.ReadInt16BigEndian(Take(sizeof(short))),
        Marker.Int32 => BinaryPrimitives.ReadInt32BigEndian(Take(sizeof(int))),
        Marker.Int64 => BinaryPrimitives.ReadInt64BigEndian(Take(sizeof(long))),
        _ => throw new ProtocolException($"An integer was expected, not a value that begins with 0x{marker:X2}."),
    };

    private string StringOf(byte marker) => Utf8.GetString(Take(CountOf(marker, Marker.TinyString, Marker.String8)));

    private List<object?> ListOf(byte marker)
    {
        EnsureDepth();
        var count = CountOf(marker, Marker.TinyList, Marker.List8);
        var list = new List<object?>(count);
        for (var i = 0; i < count; i++)
        {
            list.Add(Value());
        }

        return list;
    }

    private Dictionary<string, object?> MapOf(byte marker)
    {
        EnsureDepth();
        var count = CountOf(marker, Marker.TinyMap, Marker.Map8);
        var map = new Dictionary<string, object?>(count, StringComparer.Ordinal);
        for (var i = 0; i < count; i++)
        {
            var key = Name();
            map[key] = Value();
        }

        return map;
    }

    private object StructureOf(byte marker)
    {
        EnsureDepth();
        return StructureReader.Read(ref this, Next(), marker & 0x0F);
    }

    /// <summary>A count of elements. Each has a byte at least, so a count beyond what is left is a lie that must not be allocated for.</summary>
    private int CountOf(byte marker, byte tiny, byte marker8)
    {
        var count = (marker & 0xF0) == tiny ? marker & 0x0F : SizeOf(marker, marker8);
        return count <= _message.Length - _position ? count : throw Truncated();
    }

    private int SizeOf(byte marker, byte marker8) => (marker - marker8) switch
    {
        0 => Next(),
        1 => BinaryPrimitives.ReadUInt16BigEndian(Take(sizeof(ushort))),
        2 when BinaryPrimitives.ReadInt32BigEndian(Take(sizeof(int))) is >= 0 and var size => size,
        _ => throw new ProtocolException($"A value that begins with 0x{marker:X2} is out of place."),
    };

    private static void EnsureDepth()
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            throw new ProtocolException("A value is nested too deep.");
        }
    }

    private static ProtocolException Truncated() => new("A message ends in the middle of a value.");
}
