using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace HotChocolate.Execution;

/// <summary>Compact JSON in one piece of pooled memory that grows. What was written can be taken back.</summary>
internal sealed class JsonBuffer : IBufferWriter<byte>, IDisposable
{
    private const int MaxBytesPerChar = 3;
    private const int MaxNumberLength = 32;
    private static readonly SearchValues<char> PlainAscii =
        SearchValues.Create([.. Enumerable.Range(' ', 0x7F - ' ').Select(code => (char)code).Where(letter => letter is not ('"' or '\\'))]);

    private byte[] _bytes;

    /// <summary>An empty buffer.</summary>
    /// <param name="capacity">How much is likely to be written.</param>
    public JsonBuffer(int capacity = 1 << 12) => _bytes = ArrayPool<byte>.Shared.Rent(capacity);

    /// <summary>As all JSON here is written: no letter escaped that JSON can hold.</summary>
    public static JsonWriterOptions Options { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <summary>How many bytes were written. Less than before takes back what was written since.</summary>
    public int Length { get; set; }

    /// <summary>What was written.</summary>
    /// <exception cref="ObjectDisposedException">The memory was given back.</exception>
    public ReadOnlyMemory<byte> Memory
    {
        get
        {
            ObjectDisposedException.ThrowIf(_bytes.Length == 0, this);
            return _bytes.AsMemory(0, Length);
        }
    }

    /// <summary>What was written from a place on.</summary>
    public ReadOnlySpan<byte> Read(int start, int length) => _bytes.AsSpan(start, length);

    public void WriteNull() => Write("null"u8);

    public void Write(bool value) => Write(value ? "true"u8 : "false"u8);

    public void Write(byte symbol)
    {
        Reserve(1);
        _bytes[Length++] = symbol;
    }

    /// <summary>Writes bytes as they are.</summary>
    public void Write(ReadOnlySpan<byte> json)
    {
        Reserve(json.Length);
        json.CopyTo(_bytes.AsSpan(Length));
        Length += json.Length;
    }

    public void Write(long value)
    {
        Reserve(MaxNumberLength);
        value.TryFormat(_bytes.AsSpan(Length), out var written, default, CultureInfo.InvariantCulture);
        Length += written;
    }

    public void Write(string text)
    {
        Reserve((text.Length * MaxBytesPerChar) + 2);
        _bytes[Length++] = (byte)'"';
        var hasOther = text.AsSpan().ContainsAnyExcept(PlainAscii);
        Length += Encoding.UTF8.GetBytes(hasOther ? Escaped(text) : text, _bytes.AsSpan(Length));
        Write((byte)'"');
    }

    /// <summary>Puts the bracket that opens an object or list in place of the comma before its first entry, and closes it.</summary>
    /// <param name="start">Where it starts.</param>
    /// <param name="open">The bracket that opens it.</param>
    /// <param name="close">The bracket that closes it.</param>
    public void Enclose(int start, byte open, byte close)
    {
        if (Length == start)
        {
            Write(open);
        }

        _bytes[start] = open;
        Write(close);
    }

    public void Advance(int count) => Length += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Reserve(Math.Max(sizeHint, 1));
        return _bytes.AsMemory(Length);
    }

    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    public void Dispose()
    {
        var bytes = _bytes;
        (_bytes, Length) = ([], 0);
        if (bytes.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }

    private string Escaped(string text)
    {
        var escaped = JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(text);
        Reserve((escaped.Length * MaxBytesPerChar) + 1);
        return escaped;
    }

    private void Reserve(int count)
    {
        if (_bytes.Length - Length < count)
        {
            Grow(count);
        }
    }

    private void Grow(int count)
    {
        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(_bytes.Length * 2, Length + count));
        _bytes.AsSpan(0, Length).CopyTo(larger);
        if (_bytes.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(_bytes);
        }

        _bytes = larger;
    }
}
