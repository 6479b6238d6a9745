using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
using Neo4j.Driver.Bolt.Handshake;
using Neo4j.Driver.Bolt.Messages;

namespace Neo4j.Driver.Bolt;

/// <summary>Opens connections: TCP, TLS where it is asked for, handshake, introduction, authentication.</summary>
internal sealed class BoltConnector(Config config, Encryption encryption, IReadOnlyDictionary<string, string>? routingContext)
{
    /// <exception cref="ServiceUnavailableException">The server can't be reached.</exception>
    /// <exception cref="SecurityException">TLS can't be agreed on, or the server refuses the credentials.</exception>
    public async ValueTask<BoltConnection> ConnectAsync(ServerAddress address, IAuthToken token, CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        if (config.ConnectionTimeout >= TimeSpan.Zero)
        {
            patience.CancelAfter(config.ConnectionTimeout);
        }

        BoltConnection? connection = null;
        try
        {
            connection = await OpenAsync(address, patience.Token).ConfigureAwait(false);
            await IntroduceAsync(connection, AuthToken.Of(token), patience.Token).ConfigureAwait(false);
            return connection;
        }
        catch (Exception e)
        {
            if (connection is not null)
            {
                await connection.DisposeAsync().ConfigureAwait(false);
            }

            if (e is OperationCanceledException && !cancellationToken.IsCancellationRequested)
            {
                throw new ServiceUnavailableException($"{address} did not answer within {config.ConnectionTimeout}.", e);
            }

            throw;
        }
    }

    /// <summary>Changes the user of a connection (Bolt 5.1 and later).</summary>
    public static async ValueTask LogOnAgainAsync(BoltConnection connection, IAuthToken token, CancellationToken cancellationToken)
    {
        var (logoff, logon) = (new Reply(), new Reply());
        connection.Enqueue(PlainRequest.Logoff, logoff);
        connection.Enqueue(new LogonRequest(AuthToken.Of(token)), logon);
        await connection.SettleAsync(cancellationToken).ConfigureAwait(false);
        logoff.ThrowIfFailed();
        logon.ThrowIfFailed();
    }

    private async ValueTask<BoltConnection> OpenAsync(ServerAddress address, CancellationToken cancellationToken)
    {
        Stream? stream = null;
        try
        {
            var socket = await DialAsync(address, cancellationToken).ConfigureAwait(false);
            stream = new NetworkStream(socket, ownsSocket: true);
            if (encryption.TrustManager is { } trust)
            {
                stream = await EncryptAsync(stream, address, trust, cancellationToken).ConfigureAwait(false);
            }

            var version = await VersionNegotiation.NegotiateAsync(stream, cancellationToken).ConfigureAwait(false);
            return new BoltConnection(socket, stream, address, version);
        }
        catch (Exception e)
        {
            if (stream is not null)
            {
                await stream.DisposeAsync().ConfigureAwait(false);
            }

            if (e is IOException or SocketException)
            {
                throw new ServiceUnavailableException($"{address} can't be reached: {e.Message}", e);
            }

            throw;
        }
    }

    private async ValueTask<Socket> DialAsync(ServerAddress address, CancellationToken cancellationToken)
    {
        var candidates = await Dns.GetHostAddressesAsync(address.Host.Trim('[', ']'), cancellationToken).ConfigureAwait(false);
        SocketException? last = null;
        foreach (var candidate in candidates.Where(one => config.Ipv6Enabled || one.AddressFamily == AddressFamily.InterNetwork))
        {
            var socket = new Socket(candidate.AddressFamily, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
            try
            {
                socket.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.KeepAlive, config.SocketKeepAlive);
                await socket.ConnectAsync(candidate, address.Port, cancellationToken).ConfigureAwait(false);
                return socket;
            }
            catch (SocketException e)
            {
                socket.Dispose();
                last = e;
            }
            catch
            {
                socket.Dispose();
                throw;
            }
        }

        throw last ?? new SocketException((int)SocketError.HostNotFound);
    }

    private async ValueTask<Stream> EncryptAsync(
        Stream stream, ServerAddress address, TrustManager trust, CancellationToken cancellationToken)
    {
        var uri = new UriBuilder("bolt", address.Host, address.Port).Uri;
        var tls = new SslStream(stream, leaveInnerStreamOpen: false, (_, certificate, chain, errors) =>
            certificate is not null && chain is not null
            && trust.ValidateServerCertificate(uri, certificate as X509Certificate2 ?? new X509Certificate2(certificate), chain, errors));
        try
        {
            await tls.AuthenticateAsClientAsync(
                new SslClientAuthenticationOptions { TargetHost = address.Host, EnabledSslProtocols = config.TlsVersion },
                cancellationToken).ConfigureAwait(false);
            return tls;
        }
        catch (System.Security.Authentication.AuthenticationException e)
        {
            await tls.DisposeAsync().ConfigureAwait(false);
            throw new SecurityException($"No TLS with {address}: {e.Message}", e);
        }
    }

    /// <summary>Sends all that introduces the driver at once, and then waits.</summary>
    private async ValueTask IntroduceAsync(BoltConnection connection, AuthToken token, CancellationToken cancellationToken)
    {
        var hello = new Reply();
        var logon = new Reply();
        connection.Enqueue(
            new HelloRequest(config.UserAgent, token, routingContext, config.NotificationsConfig as NotificationsConfig), hello);
        if (connection.Version.HasLogon)
        {
            connection.Enqueue(new LogonRequest(token), logon);
        }

        await connection.SettleAsync(cancellationToken).ConfigureAwait(false);
        hello.ThrowIfFailed();
        logon.ThrowIfFailed();
        connection.Greeted(ServerGreeting.From(hello.Metadata));
    }
}
