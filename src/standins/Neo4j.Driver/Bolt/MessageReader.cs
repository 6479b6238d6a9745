using System.Buffers;
using System.Buffers.Binary;
using Neo4j.Driver.PackStream;

namespace Neo4j.Driver.Bolt;

/// <summary>Takes messages out of the chunks that arrive. A message is handed out in place and stands until the next is asked for.</summary>
internal sealed class MessageReader(Stream stream) : IDisposable
{
    private const int UsualCapacity = 64 * 1024;
    private const int KeptCapacity = 1024 * 1024;

    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(UsualCapacity);
    private int _messageStart;
    private int _messageLength;
    private int _next;
    private int _end;

    /// <summary>Takes a message if all of it is here. Chunks of 0 bytes between messages keep connections alive and mean nothing.</summary>
    public bool TryRead(out ReadOnlyMemory<byte> message)
    {
        while (_end - _next >= Chunking.HeaderSize)
        {
            var size = BinaryPrimitives.ReadUInt16BigEndian(_buffer.AsSpan(_next));
            if (_end - _next - Chunking.HeaderSize < size)
            {
                break;
            }

            _next += Chunking.HeaderSize;
            if (size > 0)
            {
                Append(size);
            }
            else if (_messageLength > 0)
            {
                message = _buffer.AsMemory(_messageStart, _messageLength);
                _messageLength = 0;
                return true;
            }
        }

        message = default;
        return false;
    }

    /// <summary>Waits for more bytes.</summary>
    /// <exception cref="EndOfStreamException">The server has closed the connection.</exception>
    public async ValueTask FillAsync(CancellationToken cancellationToken)
    {
        MakeRoom();
        var read = await stream.ReadAsync(_buffer.AsMemory(_end), cancellationToken).ConfigureAwait(false);
        if (read == 0)
        {
            throw new EndOfStreamException("The server closed the connection.");
        }

        _end += read;
    }

    public void Dispose()
    {
        if (_buffer.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(_buffer);
            _buffer = [];
        }
    }

    private void Append(int size)
    {
        if (_messageLength == 0)
        {
            _messageStart = _next;
        }
        else
        {
            _buffer.AsSpan(_next, size).CopyTo(_buffer.AsSpan(_messageStart + _messageLength));
        }

        _messageLength += size;
        _next += size;
    }

    private void MakeRoom()
    {
        if (_messageLength == 0 && _next == _end)
        {
            (_next, _end) = (0, 0);
            Exchange(_buffer.Length > KeptCapacity ? UsualCapacity : _buffer.Length);
        }
        else if (_end == _buffer.Length)
        {
            // What is kept: the message so far, and behind it what is not yet appended.
            var kept = _messageLength + _end - _next;
            Exchange(kept > _buffer.Length / 2 ? checked(_buffer.Length * 2) : _buffer.Length);
        }
    }

    private void Exchange(int capacity)
    {
        var target = capacity == _buffer.Length ? _buffer : ArrayPool<byte>.Shared.Rent(capacity);
        _buffer.AsSpan(_messageStart, _messageLength).CopyTo(target);
        _buffer.AsSpan(_next, _end - _next).CopyTo(target.AsSpan(_messageLength));
        (_messageStart, _next, _end) = (0, _messageLength, _messageLength + _end - _next);
        if (target != _buffer)
        {
            ArrayPool<byte>.Shared.Return(_buffer);
            _buffer = target;
        }
    }
}
