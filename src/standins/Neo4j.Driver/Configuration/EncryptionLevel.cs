namespace Neo4j.Driver;

/// <summary>Whether connections are encrypted, for addresses whose scheme does not say.</summary>
public enum EncryptionLevel
{
    /// <summary>Plain TCP.</summary>
    None,

    /// <summary>TLS.</summary>
    Encrypted,
}
