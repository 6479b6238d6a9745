namespace Neo4j.Driver;

/// <summary>Which server certificates are trusted.</summary>
public enum CertificateTrustRule
{
    /// <summary>Those that the operating system trusts.</summary>
    TrustSystem = 0,

    /// <summary>Those in a list, or signed by one in it.</summary>
    TrustList = 1,

    /// <summary>Any.</summary>
    TrustAny = 2,
}
