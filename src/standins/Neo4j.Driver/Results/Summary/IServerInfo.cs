namespace Neo4j.Driver;

/// <summary>The server that a query ran on.</summary>
public interface IServerInfo
{
    /// <summary>Host and port.</summary>
    string Address { get; }

    /// <summary>The version of Bolt spoken with it.</summary>
    string ProtocolVersion { get; }

    /// <summary>How it calls itself.</summary>
    string Agent { get; }
}
