namespace Neo4j.Driver;

/// <summary>Says which servers an address given by the user stands for.</summary>
public interface IServerAddressResolver
{
    /// <summary>Resolves the address that the driver was made with, each time it looks for a router.</summary>
    /// <param name="address">The address.</param>
    ISet<ServerAddress> Resolve(ServerAddress address);
}
