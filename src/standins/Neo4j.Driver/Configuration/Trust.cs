using System.Net.Security;
using System.Security.Cryptography.X509Certificates;

namespace Neo4j.Driver;

internal static class Trust
{
    public static TrustManager ByRule(CertificateTrustRule rule, IReadOnlyList<X509Certificate2>? certificates) => rule switch
    {
        CertificateTrustRule.TrustSystem => TrustManager.CreateChainTrust(),
        CertificateTrustRule.TrustAny => TrustManager.CreateInsecure(),
        CertificateTrustRule.TrustList when certificates is { Count: > 0 } => TrustManager.CreateCertTrust(certificates),
        CertificateTrustRule.TrustList => throw new ArgumentException("Give the certificates to trust.", nameof(certificates)),
        _ => throw new ArgumentOutOfRangeException(nameof(rule), rule, "There is no such rule."),
    };

    private static bool NamesHost(SslPolicyErrors errors) => !errors.HasFlag(SslPolicyErrors.RemoteCertificateNameMismatch);

    private static bool IsThere(SslPolicyErrors errors) => !errors.HasFlag(SslPolicyErrors.RemoteCertificateNotAvailable);

    /// <summary>A chain that may go through the certificates that the server sent beside its own.</summary>
    private static X509Chain ChainThrough(X509Chain sent, bool useMachineContext)
    {
        var chain = new X509Chain(useMachineContext);
        chain.ChainPolicy.ExtraStore.AddRange(sent.ChainPolicy.ExtraStore);
        return chain;
    }

    internal sealed class Anything(bool verifyHostname) : TrustManager
    {
        public override bool ValidateServerCertificate(
            Uri uri, X509Certificate2 certificate, X509Chain chain, SslPolicyErrors sslPolicyErrors) =>
            IsThere(sslPolicyErrors) && (!verifyHostname || NamesHost(sslPolicyErrors));
    }

    internal sealed class SystemChain(
        bool verifyHostname, X509RevocationMode revocationMode, X509RevocationFlag revocationFlag, bool useMachineContext)
        : TrustManager
    {
        public override bool ValidateServerCertificate(
            Uri uri, X509Certificate2 certificate, X509Chain chain, SslPolicyErrors sslPolicyErrors)
        {
            if (!IsThere(sslPolicyErrors) || (verifyHostname && !NamesHost(sslPolicyErrors)))
            {
                return false;
            }

            using var own = ChainThrough(chain, useMachineContext);
            own.ChainPolicy.RevocationMode = revocationMode;
            own.ChainPolicy.RevocationFlag = revocationFlag;
            return own.Build(certificate);
        }
    }

    internal sealed class Listed(IEnumerable<X509Certificate2> trusted, bool verifyHostname) : TrustManager
    {
        private readonly X509Certificate2[] _trusted = [.. trusted];

        public override bool ValidateServerCertificate(
            Uri uri, X509Certificate2 certificate, X509Chain chain, SslPolicyErrors sslPolicyErrors)
        {
            if (!IsThere(sslPolicyErrors) || (verifyHostname && !NamesHost(sslPolicyErrors)))
            {
                return false;
            }

            using var own = ChainThrough(chain, useMachineContext: false);
            own.ChainPolicy.RevocationMode = X509RevocationMode.NoCheck;
            own.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust;
            own.ChainPolicy.CustomTrustStore.AddRange(_trusted);
            return own.Build(certificate) || (IsListed(certificate) && own.ChainStatus.All(IsOnlyWithoutRoot));
        }

        private static bool IsOnlyWithoutRoot(X509ChainStatus status) =>
            status.Status is X509ChainStatusFlags.PartialChain or X509ChainStatusFlags.UntrustedRoot;

        private bool IsListed(X509Certificate2 certificate) =>
            Array.Exists(_trusted, one => one.RawDataMemory.Span.SequenceEqual(certificate.RawDataMemory.Span));
    }
}
