using System.Net.Security;
using System.Security.Cryptography.X509Certificates;

namespace Neo4j.Driver;

/// <summary>Decides whether a server's certificate is trusted.</summary>
public abstract class TrustManager
{
    /// <summary>Makes one that trusts any certificate.</summary>
    /// <param name="verifyHostname">Whether the certificate must name the host.</param>
    public static TrustManager CreateInsecure(bool verifyHostname = false) => new Trust.Anything(verifyHostname);

    /// <summary>Makes one that trusts what the operating system trusts.</summary>
    /// <param name="verifyHostname">Whether the certificate must name the host.</param>
    /// <param name="revocationMode">Whether revocation is looked up.</param>
    /// <param name="revocationFlag">For which certificates of the chain.</param>
    /// <param name="useMachineContext">Whether the machine's store is used instead of the user's.</param>
    public static TrustManager CreateChainTrust(
        bool verifyHostname = true,
        X509RevocationMode revocationMode = X509RevocationMode.NoCheck,
        X509RevocationFlag revocationFlag = X509RevocationFlag.ExcludeRoot,
        bool useMachineContext = false) =>
        new Trust.SystemChain(verifyHostname, revocationMode, revocationFlag, useMachineContext);

    /// <summary>Makes one that trusts the given certificates and what they signed.</summary>
    /// <param name="trusted">The certificates.</param>
    /// <param name="verifyHostname">Whether the certificate must name the host.</param>
    public static TrustManager CreateCertTrust(IEnumerable<X509Certificate2> trusted, bool verifyHostname = true) =>
        new Trust.Listed(trusted, verifyHostname);

    /// <summary>Says whether a certificate is trusted.</summary>
    /// <param name="uri">The server's address.</param>
    /// <param name="certificate">What it presented.</param>
    /// <param name="chain">The chain that was built from it.</param>
    /// <param name="sslPolicyErrors">What is wrong with it by the system's rules.</param>
    public abstract bool ValidateServerCertificate(
        Uri uri, X509Certificate2 certificate, X509Chain chain, SslPolicyErrors sslPolicyErrors);
}
