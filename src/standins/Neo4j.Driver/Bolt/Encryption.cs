namespace Neo4j.Driver.Bolt;

/// <summary>Whether connections are encrypted, and what decides on the server's certificate if so.</summary>
internal sealed record Encryption(TrustManager? TrustManager)
{
    public bool IsOn => TrustManager is not null;

    /// <summary>The scheme of the address decides: <c>+s</c> trusts what the system trusts, <c>+ssc</c> anything; else the settings.</summary>
    /// <exception cref="ArgumentException">Scheme and settings both want to decide.</exception>
    public static Encryption Of(Uri uri, Config config)
    {
        var suffix = uri.Scheme.Split('+') is [_, var after] ? after : null;
        if (suffix is not null && (config.ExplicitEncryptionLevel is not null || config.TrustManager is not null))
        {
            throw new ArgumentException($"The scheme {uri.Scheme} decides on encryption; the settings can't, too.", nameof(uri));
        }

        return suffix switch
        {
            "s" => new Encryption(TrustManager.CreateChainTrust()),
            "ssc" => new Encryption(TrustManager.CreateInsecure()),
            _ when config.EncryptionLevel == EncryptionLevel.Encrypted =>
                new Encryption(config.TrustManager ?? TrustManager.CreateChainTrust()),
            _ => new Encryption((TrustManager?)null),
        };
    }
}
