namespace Neo4j.Driver;

/// <summary>Where a server listens.</summary>
public sealed class ServerAddress : IEquatable<ServerAddress>
{
    private ServerAddress(string host, int port)
    {
        Host = host;
        Port = port;
    }

    /// <summary>A name or an IP address.</summary>
    public string Host { get; }

    /// <summary>The TCP port.</summary>
    public int Port { get; }

    /// <summary>Makes one.</summary>
    /// <param name="host">A name or an IP address.</param>
    /// <param name="port">The TCP port.</param>
    public static ServerAddress From(string host, int port)
    {
        ArgumentNullException.ThrowIfNull(host);
        return new ServerAddress(host, port);
    }

    /// <summary>Takes host and port of a URI.</summary>
    /// <param name="uri">The URI.</param>
    public static ServerAddress From(Uri uri)
    {
        ArgumentNullException.ThrowIfNull(uri);
        return new ServerAddress(uri.Host, uri.Port);
    }

    /// <inheritdoc/>
    public bool Equals(ServerAddress? other) =>
        other is not null && Port == other.Port && string.Equals(Host, other.Host, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ServerAddress);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(StringComparer.Ordinal.GetHashCode(Host), Port);

    /// <inheritdoc/>
    public override string ToString() => $"Host: {Host}, Port: {Port}";
}
