using System.Buffers;
using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Text;

namespace Neo4j.Driver.PackStream;

/// <summary>Encodes messages, one after another and in chunks, into a buffer that is used again.</summary>
internal sealed class PackWriter : IDisposable
{
    private const int UsualCapacity = 16 * 1024;
    private const int KeptCapacity = 1024 * 1024;

    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(UsualCapacity);
    private int _length;
    private int _messageStart;

    /// <summary>The messages written since <see cref="Clear"/>, chunked.</summary>
    public ReadOnlyMemory<byte> Written => _buffer.AsMemory(0, _length);

    /// <summary>Whether zoned date-times go out with seconds of UTC.</summary>
    public bool Utc { get; set; } = true;

    public void BeginMessage(byte signature, int fields)
    {
        _messageStart = _length;
        _length += Chunking.HeaderSize;
        Structure(signature, fields);
    }

    public void EndMessage()
    {
        var payload = _length - _messageStart - Chunking.HeaderSize;
        EnsureRoom(Chunking.Overhead(payload) - Chunking.HeaderSize);
        _length = _messageStart + Chunking.Split(_buffer.AsSpan(_messageStart), payload);
    }

    /// <summary>Drops what was written since <see cref="BeginMessage"/>.</summary>
    public void AbandonMessage() => _length = _messageStart;

    public void Clear()
    {
        _length = 0;
        if (_buffer.Length > KeptCapacity)
        {
            ArrayPool<byte>.Shared.Return(_buffer);
            _buffer = ArrayPool<byte>.Shared.Rent(UsualCapacity);
        }
    }

    public void Null() => Byte(Marker.Null);

    public void Boolean(bool value) => Byte(value ? Marker.True : Marker.False);

    public void Integer(long value)
    {
        var room = Room(1 + sizeof(long));
        if (value is >= Marker.LeastTinyInt and <= sbyte.MaxValue)
        {
            room[0] = (byte)value;
            _length += 1;
        }
        else if (value is >= sbyte.MinValue and <= sbyte.MaxValue)
        {
            room[0] = Marker.Int8;
            room[1] = (byte)value;
            _length += 2;
        }
        else if (value is >= short.MinValue and <= short.MaxValue)
        {
            room[0] = Marker.Int16;
            BinaryPrimitives.WriteInt16BigEndian(room[1..], (short)value);
            _length += 3;
        }
        else if (value is >= int.MinValue and <= int.MaxValue)
        {
            room[0] = Marker.Int32;
            BinaryPrimitives.WriteInt32BigEndian(room[1..], (int)value);
            _length += 5;
        }
        else
        {
            room[0] = Marker.Int64;
            BinaryPrimitives.WriteInt64BigEndian(room[1..], value);
            _length += 9;
        }
    }

    public void Float(double value)
    {
        var room = Room(1 + sizeof(double));
        room[0] = Marker.Float;
        BinaryPrimitives.WriteDoubleBigEndian(room[1..], value);
        _length += 1 + sizeof(double);
    }

    public void String(ReadOnlySpan<char> value)
    {
        var size = Encoding.UTF8.GetByteCount(value);
        Sized(size, Marker.TinyString, Marker.String8);
        _length += Encoding.UTF8.GetBytes(value, Room(size));
    }

    public void Bytes(ReadOnlySpan<byte> value)
    {
        Sized(value.Length, null, Marker.Bytes8);
        value.CopyTo(Room(value.Length));
        _length += value.Length;
    }

    public void List(int count) => Sized(count, Marker.TinyList, Marker.List8);

    public void Map(int count) => Sized(count, Marker.TinyMap, Marker.Map8);

    public void Structure(byte tag, int fields)
    {
        Byte((byte)(Marker.TinyStructure + fields));
        Byte(tag);
    }

    public void Dispose()
    {
        if (_buffer.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(_buffer);
            _buffer = [];
        }
    }

    /// <summary>The marker of what has a size: a tiny one, or that of the least width that holds it. Wider ones follow each other.</summary>
    private void Sized(int size, byte? tiny, byte marker8)
    {
        var room = Room(1 + sizeof(int));
        if (tiny is { } marker && size < Marker.TinySizes)
        {
            room[0] = (byte)(marker + size);
            _length += 1;
        }
        else if (size <= byte.MaxValue)
        {
            room[0] = marker8;
            room[1] = (byte)size;
            _length += 2;
        }
        else if (size <= ushort.MaxValue)
        {
            room[0] = (byte)(marker8 + 1);
            BinaryPrimitives.WriteUInt16BigEndian(room[1..], (ushort)size);
            _length += 3;
        }
        else
        {
            room[0] = (byte)(marker8 + 2);
            BinaryPrimitives.WriteInt32BigEndian(room[1..], size);
            _length += 5;
        }
    }

    private void Byte(byte value)
    {
        Room(1)[0] = value;
        _length += 1;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Span<byte> Room(int size)
    {
        EnsureRoom(size);
        return _buffer.AsSpan(_length);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void EnsureRoom(int size)
    {
        if (_buffer.Length - _length < size)
        {
            Grow(size);
        }
    }

    private void Grow(int size)
    {
        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(checked(_length + size), (int)Math.Min(_buffer.Length * 2L, Array.MaxLength)));
        _buffer.AsSpan(0, _length).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = larger;
    }
}
