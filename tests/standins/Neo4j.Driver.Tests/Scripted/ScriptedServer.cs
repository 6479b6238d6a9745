using System.Collections.Concurrent;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;

namespace Neo4j.Driver.Tests.Scripted;

/// <summary>A server that does what a test says, over a real socket.</summary>
internal sealed class ScriptedServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly Func<ScriptedConnection, Task> _script;
    private readonly SslStreamCertificateContext? _certificate;
    private readonly ConcurrentBag<ScriptedConnection> _connections = [];
    private readonly Task _accepting;

    public ScriptedServer(Func<ScriptedConnection, Task> script, SslStreamCertificateContext? certificate = null)
    {
        (_script, _certificate) = (script, certificate);
        _listener.Start();
        _accepting = AcceptAsync();
    }

    /// <summary>A server of the newest version that answers queries as the script says.</summary>
    public ScriptedServer(Func<ScriptedConnection, ReceivedMessage, Task<bool>> script, (int Major, int Minor)? version = null)
        : this(async connection =>
        {
            await connection.AgreeOnAsync(version?.Major ?? 5, version?.Minor ?? 8);
            await connection.ServeAsync(message => script(connection, message));
        })
    {
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    public string Address => $"127.0.0.1:{Port}";

    /// <summary>All requests, in the order of their arrival.</summary>
    public ConcurrentQueue<ReceivedMessage> Seen { get; } = new();

    public IEnumerable<string> SeenNames => Seen.Select(message => message.Name);

    public int ConnectionCount => _connections.Count;

    public IReadOnlyDictionary<string, object?> Hints { get; init; } = new Dictionary<string, object?>();

    public IReadOnlyList<string> Patches { get; init; } = [];

    /// <summary>What ROUTE is answered with.</summary>
    public IReadOnlyDictionary<string, object?> Table { get; set; } = new Dictionary<string, object?>();

    public IDriver Open(Action<ConfigBuilder>? action = null, string scheme = "bolt", IAuthToken? token = null) =>
        GraphDatabase.Driver($"{scheme}://{Address}", token ?? AuthTokens.Basic("user", "password"), action ?? (_ => { }));

    public static Dictionary<string, object?> TableOf(IEnumerable<string> routers, IEnumerable<string> readers, IEnumerable<string> writers, long ttl = 300) =>
        new()
        {
            ["ttl"] = ttl,
            ["db"] = "neo4j",
            ["servers"] = new List<object?> { Role("ROUTE", routers), Role("READ", readers), Role("WRITE", writers) },
        };

    /// <summary>Stops listening; nobody can connect any more, and those who are connected are cut off.</summary>
    public void Stop()
    {
        _listener.Stop();
        foreach (var connection in _connections)
        {
            connection.Close();
        }
    }

    public async ValueTask DisposeAsync()
    {
        Stop();
        await _accepting;
        foreach (var connection in _connections)
        {
            connection.Dispose();
        }

        _listener.Dispose();
    }

    private static Dictionary<string, object?> Role(string role, IEnumerable<string> addresses) =>
        new() { ["role"] = role, ["addresses"] = addresses.ToList() };

    private async Task AcceptAsync()
    {
        var running = new List<Task>();
        try
        {
            while (true)
            {
                var socket = await _listener.AcceptSocketAsync();
                socket.NoDelay = true;
                running.Add(HandleAsync(socket));
            }
        }
        catch (SocketException)
        {
            // The listener was stopped.
        }
        catch (ObjectDisposedException)
        {
            // The listener was stopped.
        }

        await Task.WhenAll(running);
    }

    private async Task HandleAsync(Socket socket)
    {
        Stream stream = new NetworkStream(socket, ownsSocket: true);
        try
        {
            if (_certificate is not null)
            {
                var tls = new SslStream(stream);
                stream = tls;
                await tls.AuthenticateAsServerAsync(new SslServerAuthenticationOptions { ServerCertificateContext = _certificate });
            }

            var connection = new ScriptedConnection(stream, this);
            _connections.Add(connection);
            await _script(connection);
        }
        catch (Exception e) when (e is IOException or ObjectDisposedException or System.Security.Authentication.AuthenticationException)
        {
            // The client is gone, or the test closed the connection.
        }
        finally
        {
            await stream.DisposeAsync();
        }
    }
}
