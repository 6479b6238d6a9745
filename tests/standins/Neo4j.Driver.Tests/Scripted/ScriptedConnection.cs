using System.Buffers.Binary;
using Neo4j.Driver.Bolt;
using Neo4j.Driver.Bolt.Messages;
using Neo4j.Driver.PackStream;

namespace Neo4j.Driver.Tests.Scripted;

/// <summary>The server's side of a connection.</summary>
internal sealed class ScriptedConnection(Stream stream, ScriptedServer server) : IDisposable
{
    private readonly MessageReader _reader = new(stream);
    private readonly PackWriter _writer = new();
    private bool _failed;

    public Stream Stream => stream;

    public BoltVersion Version { get; private set; }

    /// <summary>The four proposals of the client's handshake.</summary>
    public async Task<uint[]> ReceiveHandshakeAsync()
    {
        var bytes = new byte[20];
        await stream.ReadExactlyAsync(bytes);
        return [.. Enumerable.Range(1, 4).Select(i => BinaryPrimitives.ReadUInt32BigEndian(bytes.AsSpan(i * 4)))];
    }

    public async Task AgreeOnAsync(int major, int minor)
    {
        await ReceiveHandshakeAsync();
        Version = new BoltVersion(major, minor);
        _writer.Utc = Version.IsUtc;
        await SendBytesAsync(0, 0, (byte)minor, (byte)major);
    }

    public Task SendBytesAsync(params byte[] bytes) => stream.WriteAsync(bytes).AsTask();

    public async Task<ReceivedMessage> ReceiveAsync()
    {
        ReadOnlyMemory<byte> message;
        while (!_reader.TryRead(out message))
        {
            await _reader.FillAsync(default);
        }

        var received = Decode(message.Span);
        server.Seen.Enqueue(received);
        return received;
    }

    public Task SuccessAsync(params (string Key, object? Value)[] metadata) =>
        SendAsync(Signature.Success, metadata.ToDictionary(entry => entry.Key, entry => entry.Value));

    public Task RecordAsync(params object?[] values) => SendAsync(Signature.Record, values);

    public Task FailureAsync(string code, string message = "no")
    {
        _failed = true;
        return SendAsync(Signature.Failure, new Dictionary<string, object?> { [Version.Minor >= 7 ? "neo4j_code" : "code"] = code, ["message"] = message });
    }

    public async Task IgnoredAsync()
    {
        _writer.BeginMessage(Signature.Ignored, 0);
        await FlushAsync();
    }

    public async Task SendAsync(byte signature, object? field)
    {
        _writer.BeginMessage(signature, 1);
        _writer.Write(field);
        await FlushAsync();
    }

    /// <summary>Answers until the client leaves: as the script says, and as any server would where it says nothing.</summary>
    public async Task ServeAsync(Func<ReceivedMessage, Task<bool>> script)
    {
        try
        {
            while (true)
            {
                var message = await ReceiveAsync();
                if (message.Name == "GOODBYE")
                {
                    return;
                }

                if (_failed && message.Name != "RESET")
                {
                    await IgnoredAsync();
                }
                else if (!await script(message))
                {
                    await AnswerAsync(message);
                }
            }
        }
        catch (IOException)
        {
            // The client is gone, which many a test wants.
        }
    }

    public void Close() => stream.Dispose();

    public void Dispose()
    {
        stream.Dispose();
        _reader.Dispose();
        _writer.Dispose();
    }

    private async Task AnswerAsync(ReceivedMessage message)
    {
        _failed = false;
        switch (message.Name)
        {
            case "HELLO":
                await SuccessAsync(("server", "Scripted/1"), ("connection_id", "bolt-1"), ("patch_bolt", server.Patches), ("hints", server.Hints));
                break;
            case "RUN":
                await SuccessAsync(("fields", new[] { "n" }), ("qid", 0L), ("t_first", 1L));
                break;
            case "PULL":
                await RecordAsync(1L);
                await SuccessAsync(("type", "r"), ("bookmark", "b1"), ("db", "neo4j"));
                break;
            case "ROUTE":
                await SuccessAsync(("rt", server.Table));
                break;
            default:
                await SuccessAsync();
                break;
        }
    }

    private async Task FlushAsync()
    {
        _writer.EndMessage();
        await stream.WriteAsync(_writer.Written);
        _writer.Clear();
    }

    private ReceivedMessage Decode(ReadOnlySpan<byte> bytes)
    {
        var reader = new PackReader(bytes, new ReadContext(new NameCache(), Version.HasElementIds));
        var (signature, count) = reader.Structure();
        var fields = new object?[count];
        for (var i = 0; i < count; i++)
        {
            fields[i] = reader.Value();
        }

        return new ReceivedMessage(signature, fields);
    }
}
